namespace OrgGraph.Neo4j.Reading;

/// <summary>Which nodes and edges have these ids?</summary>
internal static class Fetches
{
    private static readonly string NodesStatement = CypherText.Of("nodes");

    public static async ValueTask<IReadOnlyList<Node?>> Nodes(Questions questions, IReadOnlyList<NodeId> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0) return [];
        var answers = await questions.Ask(NodesStatement, new() { ["ids"] = ids.Distinct().Select(id => id.ToString()).ToList() }, cancellation).ConfigureAwait(false);
        var found = answers.ToDictionary(answer => NodeId.Parse(answer[0].GetString()!), answer => Json.Node(answer[1]));
        return [.. ids.Select(found.GetValueOrDefault)];
    }

    public static async ValueTask<IReadOnlyList<Link?>> Links(Questions questions, IReadOnlyList<EdgeId> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0) return [];
        var parameters = new Parameters();
        var kinds = ids.Distinct().GroupBy(id => id.Kind).OrderBy(kind => kind.Key).Select(kind => CypherText.Of(
            "link-of-kind",
            ("ids", parameters.Take(kind.Select(id => id.Key).ToList())),
            ("type", Labels.Of(kind.Key)),
            ("passes", EdgeKinds.PassesToHolder(kind.Key) ? "true" : "false")));
        string statement = CypherText.Of("links", ("links", string.Join("\nUNION ALL\n", kinds)), ("records", Level.Records("found")), ("told", CypherText.Of("told-link")));
        var answer = await questions.AskOne(statement, parameters, cancellation).ConfigureAwait(false);
        var nodes = Json.Nodes(answer[1]);
        var found = answer[0].EnumerateArray().Select(row => LinkRow.Read(row, nodes, day: null)).ToDictionary(link => link.Edge.Id);
        return [.. ids.Select(found.GetValueOrDefault)];
    }
}

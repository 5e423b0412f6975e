namespace OrgGraph.Neo4j.Reading;

/// <summary>Which nodes of a kind pass a filter, which links do they have, where do those lead, and so on? One statement, in which each level begins where the one above has led: a node that is reached twice is looked at once.</summary>
internal static class NestedPages
{
    public static async ValueTask<NestedPage> Of(Questions questions, NestedQuery query, CancellationToken cancellation)
    {
        var (parameters, page, parts) = NodePages.Parts(query.Nodes, out string? day);
        var levels = new List<(NestedExpansion Asked, NestedExpansion? Above, Level Level)>();
        foreach (var below in query.Below) Add(below, above: null);
        if (levels.Count == 0) return new(await NodePages.Of(questions, query.Nodes, cancellation).ConfigureAwait(false), new Dictionary<NestedExpansion, IReadOnlyDictionary<NodeId, Page<Link>>>());
        string statement = CypherText.Of(
            "nested-page",
            [
                .. parts,
                ("levels", string.Join('\n', levels.Select(level => level.Level.Text))),
                ("records", Level.Records([.. levels.Select(level => level.Level)])),
                ("told", string.Join(", ", levels.Select(level => level.Level.Told))),
            ]);
        var answer = await questions.AskOne(statement, parameters, cancellation).ConfigureAwait(false);
        var (listed, nodes) = (NodePages.Read(page, answer), Json.Nodes(answer[4]));
        var found = new Dictionary<NestedExpansion, IReadOnlyDictionary<NodeId, Page<Link>>>();
        for (int i = 0; i < levels.Count; i++)
        {
            var (asked, above, level) = levels[i];
            var pages = level.Read(answer[3][i], nodes);
            var come = above is null ? listed.Items.Select(item => item.Node) : found[above].Values.SelectMany(links => links.Items).Select(link => link.At(asked.Step!.Value));
            foreach (var node in come)
            {
                if (node?.NodeId is { } id && id.Kind == asked.At) pages.TryAdd(id, Expansions.NoLinks(asked.Page));
            }

            found.Add(asked, pages);
        }

        return new(listed, found);

        void Add(NestedExpansion asked, (NestedExpansion Asked, Level Level)? above)
        {
            var level = new Level(asked.Of([], query.Nodes.AsOf), [asked.At], levels.Count, day, parameters, above is { } known ? (known.Level, asked.Step!.Value) : null);
            levels.Add((asked, above?.Asked, level));
            foreach (var below in asked.Below) Add(below, (asked, level));
        }
    }
}

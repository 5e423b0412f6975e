namespace OrgGraph.Neo4j.Reading;

/// <summary>Which links do some nodes have? One statement for all of them: filtered, ordered and cut there.</summary>
internal static class Expansions
{
    public static async ValueTask<IReadOnlyList<Page<Link>>> Of(Questions questions, Expansion expansion, CancellationToken cancellation)
    {
        var parameters = new Parameters { ["ids"] = expansion.Nodes.Distinct().Select(id => id.ToString()).ToList() };
        string? day = expansion.AsOf is { } asked ? parameters.Take(asked.DayNumber) : null;
        var level = new Level(expansion, [.. expansion.Nodes.Select(id => id.Kind).Distinct().Order()], place: 0, day, parameters);
        if (expansion.Nodes.Count == 0) return [];
        string statement = CypherText.Of("expand", ("levels", level.Text), ("records", Level.Records([level])), ("told", level.Told));
        var answer = await questions.AskOne(statement, parameters, cancellation).ConfigureAwait(false);
        var found = level.Read(answer[0], Json.Nodes(answer[1]));
        var none = NoLinks(expansion.Page);
        return [.. expansion.Nodes.Select(id => found.GetValueOrDefault(id, none))];
    }

    /// <summary>The page of a node that has no links.</summary>
    public static Page<Link> NoLinks(PageRequest page) => new([], HasNext: false, HasPrevious: false, page.CountTotal ? 0 : null);
}

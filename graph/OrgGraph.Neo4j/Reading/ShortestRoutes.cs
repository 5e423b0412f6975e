using OrgGraph.Neo4j.Filters;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Which is the shortest way between two nodes?</summary>
internal static class ShortestRoutes
{
    public static async ValueTask<Route?> Of(Questions questions, RouteQuery query, CancellationToken cancellation)
    {
        if (query.From == query.To)
            return await Fetches.Nodes(questions, [query.From], cancellation).ConfigureAwait(false) is [{ } there] ? new([there], [], Certainty.Definitely) : null;
        var parameters = new Parameters { ["from"] = query.From.ToString(), ["to"] = query.To.ToString() };
        string statement = CypherText.Of(
            "shortest-route",
            ("types", Labels.Of(query.Kinds)),
            ("longest", $"{RouteQuery.MaxLength}"),
            ("holds", Bounds.Holds("r", query.AsOf is { } day ? parameters.Take(day.DayNumber) : null)));
        if (await questions.Ask(statement, parameters, cancellation).ConfigureAwait(false) is not [var answer]) return null;
        var nodes = answer[0].EnumerateArray().Select(Json.Node).ToList();
        var edges = answer[1].EnumerateArray().Select(Json.Edge).ToList();
        var known = nodes.ToDictionary(node => node.NodeId);
        var certainty = query.AsOf is { } on
            ? edges.Select(edge => LinkRow.Period(edge, known).On(on.DayNumber)).Aggregate(Certainty.Definitely, Certainties.And)
            : Certainty.Definitely;
        return new(nodes, edges, certainty);
    }
}

using OrgGraph.Analysis;
using OrgGraph.Index;
using OrgGraph.Neo4j.Filters;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Who answers to whom, up or down? Neo4j brings the lines that can be reached, the core tells them in order.</summary>
internal static class Chains
{
    public static async ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> Of(Questions questions, ReportingQuery query, CancellationToken cancellation)
    {
        if (query.Depth is < 1 or > ReportingQuery.MaxDepth) throw new RefusedException(Refusal.BadDepth(query.Depth));
        if (query.Starts.Count == 0) return [];
        var chains = ReportingChains.Of(await Lines(questions, query, query.Depth - 1, cancellation).ConfigureAwait(false), query);

        // Whether a line that leads back closes a loop may be seen only in what lies deeper than was asked for.
        return chains.Zip(query.Starts).Any(chain => LeadsBack(chain.First, chain.Second))
            ? ReportingChains.Of(await Lines(questions, query, before: null, cancellation).ConfigureAwait(false), query)
            : chains;
    }

    private static bool LeadsBack(IReadOnlyList<ReportingStep> steps, NodeId start) => steps.GroupBy(step => step.Direction).Any(way =>
    {
        HashSet<NodeId> reached = [start];
        return !way.All(step => reached.Add(step.Direction == ReportingDirection.Up ? step.Link.To.NodeId : step.Link.From.NodeId));
    });

    /// <param name="questions">The server.</param>
    /// <param name="query">From where, which way, and along what.</param>
    /// <param name="before">How many lines may lie before one that is brought; null for any number.</param>
    /// <param name="cancellation">Calls it off.</param>
    private static async Task<GraphIndex> Lines(Questions questions, ReportingQuery query, int? before, CancellationToken cancellation)
    {
        var parameters = new Parameters { ["starts"] = query.Starts.Distinct().Select(id => id.ToString()).ToList() };
        string passes = Bounds.Holds("r", query.AsOf is { } day ? parameters.Take(day.DayNumber) : null);
        if (query.Lines.Count > 0) passes += $" AND r.lineNumber IN {parameters.Take(query.Lines.Select(line => (int)line).ToList())}";
        string[] ways = query.Direction switch { ReportingDirection.Up => ["lines-up"], ReportingDirection.Down => ["lines-down"], _ => ["lines-up", "lines-down"] };
        string statement = CypherText.Of(
            "reporting-lines",
            ("lines", string.Join("\nUNION\n", ways.Select(way => CypherText.Of(way, ("before", $"{before}"), ("passes", passes))))),
            ("part", CypherText.Of("part-of-the-graph")));
        var answer = await questions.AskOne(statement, parameters, cancellation).ConfigureAwait(false);
        return Json.Part(answer[0], answer[1]);
    }
}

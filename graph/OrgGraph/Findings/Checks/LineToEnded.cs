using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>Lines that run on to something that has ended. Costs a walk over all lines.</summary>
internal sealed class LineToEnded : SettledCheck<NoSettings>
{
    /// <inheritdoc/>
    public override string Id => "line-to-ended";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Structure;

    /// <inheritdoc/>
    public override string Title => "A line to something that has ended";

    /// <inheritdoc/>
    public override string Definition => "A reporting line that is recorded as running on the day leads from something that still exists to a post or board that had ended by then.";

    /// <inheritdoc/>
    public override string Origin => "The structural checks of the government's organogram validator: nobody reports to an eliminated post.";

    protected override IEnumerable<Finding> Find(CheckRun run, NoSettings settings)
    {
        var edges = run.Index.Edges;
        foreach (int edge in run.Day.Edges(EdgeKind.ReportsTo))
        {
            var (from, to, recorded) = (edges.From(edge), edges.To(edge), edges.Recorded(edge));
            var end = run.Index.Nodes.Bounds(to);
            var certainty = recorded.On(run.Day.Day).And(run.Day.Exists(from));
            if (certainty == Certainty.No || !end.HasEnd || run.Day.Day < end.EndLo) continue;
            bool surely = run.Day.Day >= end.EndHi;
            if (!surely) certainty = Certainty.Possibly;
            yield return run.Found(
                [from, to],
                $"{run.Name(from)} is recorded as reporting to {run.Name(to)}, which {(surely ? "ended" : "may have ended")}{Ended(run.Index, to)}.",
                [new LinkRow(edge, -1, -1, recorded, certainty)],
                certainty,
                nodes: [to]);
        }
    }

    private static string Ended(GraphIndex index, int node) => index.Nodes[node].Validity.LastDay is { } last ? $" ({Sentences.Day(last)})" : "";
}

using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>Facts whose dates lie outside the life of what they join. Costs a walk over all edges.</summary>
internal sealed class DateContradiction : SettledCheck<NoSettings>
{
    /// <inheritdoc/>
    public override string Id => "date-contradiction";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Data;

    /// <inheritdoc/>
    public override string Title => "Dates that contradict each other";

    /// <inheritdoc/>
    public override string Definition =>
        "A fact begins before something that it joins begins, or ends after it has ended, on every reading of the dates. It looks at the whole record, whatever the day: a person who holds a post before it existed, "
        + "a seat that outlives its board.";

    /// <inheritdoc/>
    public override string Origin => "What ends with a death or a dissolution is cut short when it is read; a later end of its own is kept, so that the contradiction can be found.";

    protected override IEnumerable<Finding> Find(CheckRun run, NoSettings settings)
    {
        foreach (var kind in Enum.GetValues<EdgeKind>().Where(kind => kind != EdgeKind.Succeeds)) // what follows begins where the other ends
        {
            foreach (int edge in run.Day.Edges(kind))
            {
                foreach (int node in new[] { run.Index.Edges.From(edge), run.Index.Edges.To(edge) })
                {
                    if (Contradiction(run.Index.Edges.Recorded(edge), run.Index.Nodes.Bounds(node)) is not { } how) continue;
                    var row = new LinkRow(edge, PersonAt(run.Index, edge), -1, run.Index.Edges.Recorded(edge), Certainty.Definitely);
                    yield return run.Found(
                        [node, node == run.Index.Edges.From(edge) ? run.Index.Edges.To(edge) : run.Index.Edges.From(edge)],
                        $"{Sentences.Of(run.Index.Make(row))} But {Life(run.Index.Nodes[node], how)}.",
                        [row],
                        Certainty.Definitely,
                        nodes: [node],
                        topic: $"{how} {run.Index.Edges.Key(edge)}");
                }
            }
        }
    }

    private static int PersonAt(GraphIndex index, int edge) => index.Nodes[index.Edges.From(edge)] is Person ? index.Edges.From(edge) : -1;

    private static string? Contradiction(DayBounds edge, DayBounds node)
    {
        if (edge.StartHi != int.MaxValue && edge.StartHi < node.StartLo && edge.StartHi != DateOnly.MinValue.DayNumber) return "begins before";
        return node.HasEnd && (edge.StartLo >= node.EndHi || (edge.HasEnd && edge.EndLo > node.EndHi)) ? "ends after" : null;
    }

    private static string Life(Node node, string how) => how == "begins before"
        ? $"{node.Name} begins only {Sentences.Day(node.Validity.Start)}"
        : $"{node.Name} ended {Sentences.Day(node.Validity.LastDay!.Value)}";
}

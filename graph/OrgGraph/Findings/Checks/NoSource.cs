using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>Facts that cite nothing. Costs a walk over all nodes and edges.</summary>
internal sealed class NoSource : SettledCheck<NoSettings>
{
    /// <inheritdoc/>
    public override string Id => "no-source";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Data;

    /// <inheritdoc/>
    public override string Title => "Facts without a source";

    /// <inheritdoc/>
    public override string Definition => "Something in the record, or a fact about it, cites no source, whatever the day. Told once for each node, with the facts that begin at it.";

    /// <inheritdoc/>
    public override string Origin => "This program's rule: a source for every fact.";

    protected override IEnumerable<Finding> Find(CheckRun run, NoSettings settings)
    {
        var index = run.Index;
        var kinds = Enum.GetValues<EdgeKind>();
        for (int node = 0; node < index.Nodes.Count; node++)
        {
            if ((node & 0xFFF) == 0) run.Day.Cancellation.ThrowIfCancellationRequested();
            if (index.Nodes[node] is Source) continue;
            bool itself = index.Nodes[node].Citations.Count == 0;
            List<LinkRow>? facts = null;
            foreach (var kind in kinds)
            {
                foreach (int edge in index.Outgoing.Of(node, kind))
                {
                    if (index.Edges.Citations(edge).Count == 0) (facts ??= []).Add(new(edge, index.Nodes[node] is Person ? node : -1, -1, index.Edges.Effective(edge), Certainty.Definitely));
                }
            }

            if (!itself && facts is null) continue;
            int count = facts?.Count ?? 0;
            string about = count == 0 ? "" : $"{Sentences.Count(count, "fact")} about {run.Name(node)} {(count == 1 ? "cites" : "cite")} no source";
            yield return run.Found(
                [node],
                itself ? $"{run.Name(node)} cites no source{(count == 0 ? "" : $", and {about}")}." : $"{about}.",
                facts ?? [],
                Certainty.Definitely,
                nodes: itself ? [node] : [],
                measure: count + (itself ? 1 : 0));
        }
    }
}

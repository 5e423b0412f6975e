namespace OrgGraph.Findings.Checks;

/// <summary>More than one top. Costs a walk over boards and posts and their lines.</summary>
internal sealed class SeveralRoots : SettledCheck<SeveralRoots.Settings>
{
    /// <inheritdoc/>
    public override string Id => "several-roots";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Structure;

    /// <inheritdoc/>
    public override string Title => "Several tops";

    /// <inheritdoc/>
    public override string Definition =>
        "More boards, or more posts of one organisation, than the pack allows are tops on the day: others report to them by a solid or dotted line, they report to nobody and, for boards, are part of no other board.";

    /// <inheritdoc/>
    public override string Origin => "The structural checks of the government's organogram validator: one root for each organisation.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var index = run.Index;
        var tops = run.Day.Existing(NodeKind.Board).Concat(run.Day.Existing(NodeKind.Post))
            .Where(node => run.Day.Lines.Down(node).Count > 0 && run.Day.Lines.Up(node).Count == 0)
            .Where(node => !run.Day.Wholes(node).Exists(whole => index.Nodes[whole] is Board))
            .SelectMany(node => Houses(run, node).Select(house => (House: house, Node: node)))
            .GroupBy(top => top.House, top => top.Node)
            .OrderBy(group => group.Key);
        foreach (var house in tops)
        {
            int[] roots = [.. house.Distinct()];
            if (roots.Length <= settings.Most) continue;
            var rows = roots.SelectMany(run.Day.Lines.Down).ToList();
            yield return run.Found(
                house.Key < 0 ? roots : [house.Key, .. roots],
                $"{(house.Key < 0 ? "The boards have" : $"{run.Name(house.Key)} has")} {roots.Length} tops, to which others report and which report to nobody: {run.Names(roots)}.",
                rows,
                roots.Count(root => run.Day.Lines.Down(root).Exists(row => row.Certainty == Certainty.Definitely)) > settings.Most ? Certainty.Definitely : Certainty.Possibly,
                topic: house.Key < 0 ? "boards" : "",
                measure: roots.Length,
                threshold: settings.Most);
        }
    }

    /// <summary>The organisations that a post belongs to; -1 for all boards together.</summary>
    private static IEnumerable<int> Houses(CheckRun run, int node)
    {
        if (run.Index.Nodes[node] is Board) return [-1];
        return run.Day.Rows(node, EdgeKind.PostIn, Direction.Out).Select(row => run.Index.Edges.To(row.Edge)).Where(body => run.Index.Nodes[body] is Organisation);
    }

    /// <param name="Most">How many tops there may be.</param>
    internal sealed record Settings(int Most);
}

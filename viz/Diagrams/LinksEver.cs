namespace OrgGraph.Viz.Diagrams;

/// <summary>The links of nodes of all time, each node read once, and what of them holds on a day.</summary>
/// <param name="read">Reads the links of some nodes.</param>
internal sealed class LinksEver(Func<IReadOnlyList<Node>, Task<List<Link>>> read)
{
    private readonly HashSet<NodeId> known = [];
    private readonly List<Link> links = [];

    /// <summary>The links at some nodes, in the order in which they are read on a day.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="day">Those that hold on this day, if only possibly; all when null.</param>
    public async Task<List<Link>> At(IReadOnlyList<Node> nodes, DateOnly? day)
    {
        Node[] more = [.. nodes.Where(node => known.Add(node.NodeId))];
        if (more.Length > 0) links.AddRange(await read(more).ConfigureAwait(false));
        var at = nodes.Select(node => node.NodeId).ToHashSet();
        return [.. links.Where(link => (at.Contains(link.From.NodeId) || at.Contains(link.To.NodeId) || (link.Person is { } person && at.Contains(person.NodeId)))
            && (day is not { } asked || link.Period.On(asked) != Certainty.No))];
    }

    /// <summary>Some of the days on which one that was read begins or ends.</summary>
    public IReadOnlyList<DateOnly> Days(int most) => Days(links, most);

    /// <summary>Some of the days on which links begin or end, spread evenly over them, the last one first; the last of all days where none does.</summary>
    public static IReadOnlyList<DateOnly> Days(IEnumerable<Link> links, int most)
    {
        DateOnly[] all = [.. links.SelectMany(link => new[] { link.Period.Start.Earliest ?? link.Period.Start.Latest, link.Period.End?.Latest }).OfType<DateOnly>().Distinct().Order()];
        return all.Length <= most ? [.. all.Reverse().DefaultIfEmpty(DateOnly.MaxValue)] : [.. Enumerable.Range(0, most).Select(i => all[all.Length - 1 - (i * (all.Length - 1) / (most - 1))])];
    }
}

using OrgGraph.Index;

namespace OrgGraph.Findings;

/// <summary>
/// The programmes and commitments that are under way on a day: they exist, and a commitment is neither done nor dropped. What a commitment does not
/// say of itself, who answers for it and which board oversees it, it has from the nearest whole that does.
/// </summary>
internal sealed class ItemList(DayView day)
{
    private readonly Dictionary<int, List<LinkRow>> carried = [];
    private HashSet<int>? underWay;

    /// <summary>All of them: programmes, then commitments, in the order of their ids.</summary>
    public IReadOnlyList<int> All { get; } =
    [
        .. day.Existing(NodeKind.Programme),
        .. day.Existing(NodeKind.Commitment).Where(node => ((Commitment)day.Index.Nodes[node]).Status is not (CommitmentStatus.Done or CommitmentStatus.Dropped)),
    ];

    /// <summary>Whether a node is one of them.</summary>
    public bool Contains(int node) => (underWay ??= [.. All]).Contains(node);

    /// <summary>Who carries what for an item, vacancies included, by edge.</summary>
    public List<LinkRow> Carried(int item)
    {
        if (!carried.TryGetValue(item, out var rows)) carried.Add(item, rows = day.Rows(item, EdgeKind.AccountableFor, Direction.In));
        return rows;
    }

    /// <summary>Who carries one responsibility for an item itself, vacancies included.</summary>
    public IEnumerable<LinkRow> Carried(int item, Responsibility responsibility) => Carried(item).Where(row => ResponsibilityOf(row) == responsibility);

    /// <summary>Who carries one of some responsibilities for an item or, where nobody is recorded for it, for the nearest whole of it.</summary>
    public IReadOnlyList<LinkRow> Inherited(int item, IReadOnlyList<Responsibility> responsibilities) =>
        Nearest(item, at => [.. Carried(at).Where(row => responsibilities.Contains(ResponsibilityOf(row)))]);

    /// <summary>The boards that oversee an item or, where none is recorded for it, the nearest whole of it.</summary>
    public IReadOnlyList<LinkRow> Overseers(int item) => Nearest(item, at => day.Rows(at, EdgeKind.Oversees, Direction.In));

    /// <summary>The responsibility that a link carries.</summary>
    public Responsibility ResponsibilityOf(LinkRow row) => (Responsibility)day.Index.Edges.Quality(row.Edge);

    /// <summary>The links of an item itself, else those of the nearest wholes that have any.</summary>
    private List<LinkRow> Nearest(int item, Func<int, List<LinkRow>> links)
    {
        if (links(item) is { Count: > 0 } own) return own;
        foreach (int whole in day.Wholes(item))
        {
            if (day.Index.Nodes[whole] is Programme or Commitment && links(whole) is { Count: > 0 } above) return above;
        }

        return [];
    }
}

using OrgGraph.Analysis;
using OrgGraph.Index;

namespace OrgGraph.Findings;

/// <summary>One version of the graph on one day, with what several checks ask of it worked out once.</summary>
internal sealed class DayView
{
    private readonly Lazy<SeatGraph> seats;
    private readonly Lazy<ItemList> items;

    public DayView(GraphIndex index, DateOnly asOf, CancellationToken cancellation)
    {
        (Index, AsOf, Cancellation) = (index, asOf, cancellation);
        seats = new(() => SeatGraph.On(index, asOf, cancellation));
        items = new(() => new(this));
    }

    public GraphIndex Index { get; }

    public DateOnly AsOf { get; }

    public int Day => AsOf.DayNumber;

    public CancellationToken Cancellation { get; }

    /// <summary>Who sits where.</summary>
    public SeatGraph Seats => seats.Value;

    /// <summary>The programmes and commitments that are under way.</summary>
    public ItemList Items => items.Value;

    /// <summary>The solid and dotted reporting lines; proposed ones are none yet.</summary>
    public LinesOnDay Lines => new(Index, AsOf, [LineKind.Solid, LineKind.Dotted]);

    /// <summary>Whether a node exists on the day.</summary>
    public Certainty Exists(int node) => Index.Nodes.Bounds(node).On(Day);

    /// <summary>The links of a kind at a node on the day.</summary>
    public List<LinkRow> Rows(int node, EdgeKind kind, Direction direction) => Index.Rows.At(node, kind, direction, AsOf);

    /// <summary>The nodes of a kind that exist on the day, in the order of their ids.</summary>
    public IEnumerable<int> Existing(NodeKind kind)
    {
        var range = Index.Nodes.OrdinalsOf(kind);
        for (int node = range.Start.Value; node < range.End.Value; node++)
        {
            if ((node & 0xFFF) == 0) Cancellation.ThrowIfCancellationRequested();
            if (Exists(node) != Certainty.No) yield return node;
        }
    }

    /// <summary>The ordinals of the edges of a kind.</summary>
    public IEnumerable<int> Edges(EdgeKind kind)
    {
        var range = Index.Edges.OrdinalsOf(kind);
        for (int edge = range.Start.Value; edge < range.End.Value; edge++)
        {
            if ((edge & 0xFFF) == 0) Cancellation.ThrowIfCancellationRequested();
            yield return edge;
        }
    }

    /// <summary>The wholes that a node is part of on the day, near ones first, however deep.</summary>
    public List<int> Wholes(int node)
    {
        List<int> found = [node];
        for (int i = 0; i < found.Count; i++)
        {
            foreach (var part in Rows(found[i], EdgeKind.PartOf, Direction.Out))
            {
                if (!found.Contains(Index.Edges.To(part.Edge))) found.Add(Index.Edges.To(part.Edge));
            }
        }

        found.RemoveAt(0);
        return found;
    }

    /// <summary>Whether one of two boards is part of the other, however deep.</summary>
    public bool ParentAndChild(int one, int other) => Wholes(one).Contains(other) || Wholes(other).Contains(one);
}

namespace OrgGraph.Index;

/// <summary>Which links a node has as of a day (null: all time). What a post carries passes to whoever holds the post at the same time.</summary>
internal sealed class LinkRows(NodeTable nodes, EdgeTable edges, Adjacency outgoing, Adjacency incoming)
{
    /// <summary>The links of a kind at a node.</summary>
    public List<LinkRow> At(int node, EdgeKind kind, Direction direction, DateOnly? asOf)
    {
        int? day = asOf?.DayNumber;
        var rows = new List<LinkRow>();
        if (direction == Direction.In)
        {
            foreach (int edge in incoming.Of(node, kind)) AddAll(rows, edge, kind, day);
            return rows;
        }

        foreach (int edge in outgoing.Of(node, kind)) AddAll(rows, edge, kind, day);
        if (EdgeKinds.PassesToHolder(kind) && nodes[node] is Person) AddThroughPosts(rows, node, kind, day);
        return rows;
    }

    /// <summary>The rows of one edge: one, or for what a post carries one for each holder.</summary>
    public void AddAll(List<LinkRow> rows, int edge, EdgeKind kind, int? day)
    {
        int from = edges.From(edge);
        var period = edges.Effective(edge);
        if (!Holds(period, day)) return;
        if (!EdgeKinds.PassesToHolder(kind) || nodes[from] is not OrgGraph.Posts.Post)
        {
            Add(rows, edge, nodes[from] is Person ? from : -1, -1, period, day);
            return;
        }

        int before = rows.Count;
        foreach (int holding in incoming.Of(from, EdgeKind.Holds))
        {
            if (edges.Effective(holding).Intersect(period) is { } shared) Add(rows, edge, edges.From(holding), holding, shared, day);
        }

        if (rows.Count == before) Add(rows, edge, -1, -1, period, day);
    }

    private static bool Holds(DayBounds period, int? day) => day is not { } known || period.On(known) != Certainty.No;

    private static void Add(List<LinkRow> rows, int edge, int person, int holding, DayBounds period, int? day)
    {
        var certainty = day is { } known ? period.On(known) : Certainty.Definitely;
        if (certainty != Certainty.No) rows.Add(new(edge, person, holding, period, certainty));
    }

    private void AddThroughPosts(List<LinkRow> rows, int person, EdgeKind kind, int? day)
    {
        foreach (int holding in outgoing.Of(person, EdgeKind.Holds))
        {
            var held = edges.Effective(holding);
            if (!Holds(held, day)) continue;
            foreach (int edge in outgoing.Of(edges.To(holding), kind))
            {
                if (edges.Effective(edge).Intersect(held) is { } shared) Add(rows, edge, person, holding, shared, day);
            }
        }
    }
}

using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("OrgGraph.Neo4j")]
[assembly: InternalsVisibleTo("OrgGraph.Tests")]

namespace OrgGraph.Index;

/// <summary>
/// One version of the whole graph in memory, immutable: compact arrays that answer reads. A change makes a new one; whoever reads keeps
/// the one that they have.
/// </summary>
public sealed class GraphIndex
{
    private readonly NodeSearch search;

    private GraphIndex(long version, Dataset? dataset, NodeTable nodes, EdgeTable edges)
    {
        (Nodes, Edges) = (nodes, edges);
        Outgoing = new(nodes, edges, Direction.Out);
        Incoming = new(nodes, edges, Direction.In);
        Rows = new(nodes, edges, Outgoing, Incoming);
        search = new(nodes);
        State = new(version, dataset, Enum.GetValues<NodeKind>().ToDictionary(kind => kind, nodes.CountOf), edges.Count);
    }

    /// <summary>What it holds.</summary>
    public StoreState State { get; }

    internal NodeTable Nodes { get; }

    internal EdgeTable Edges { get; }

    internal Adjacency Outgoing { get; }

    internal Adjacency Incoming { get; }

    internal LinkRows Rows { get; }

    /// <summary>An index over these nodes and edges. Costs a sort of each.</summary>
    /// <exception cref="ArgumentException">Two nodes have the same id.</exception>
    /// <exception cref="InvalidOperationException">An edge names a node that is not among them.</exception>
    public static GraphIndex Build(long version, Dataset? dataset, IEnumerable<Node> nodes, IEnumerable<Edge> edges)
    {
        var table = new NodeTable(nodes);
        return new(version, dataset, table, new EdgeTable(table, edges));
    }

    /// <summary>The index after a change set that has been admitted. Costs as much as a new one.</summary>
    public GraphIndex After(ChangeSet changes, long version)
    {
        var nodesGone = changes.RemoveNodes.Concat(changes.PutNodes.Select(node => node.NodeId)).ToHashSet();
        var edgesGone = changes.RemoveEdges.Concat(changes.PutEdges.Select(edge => edge.Id)).ToHashSet();
        return Build(
            version,
            changes.Dataset ?? State.Dataset,
            Nodes.All.Where(node => !nodesGone.Contains(node.NodeId)).Concat(changes.PutNodes),
            Edges.All().Where(edge => !edgesGone.Contains(edge.Id)).Concat(changes.PutEdges));
    }

    /// <summary>The node with this id; null when there is none.</summary>
    public Node? Node(NodeId id) => Nodes.Find(id) is >= 0 and var ordinal ? Nodes[ordinal] : null;

    /// <summary>The edge with this id; null when there is none.</summary>
    public Edge? Edge(EdgeId id) => Edges.Find(id) is >= 0 and var ordinal ? Edges.Make(ordinal) : null;

    /// <summary>The ids of the edges that join a node.</summary>
    public IEnumerable<EdgeId> EdgesAt(NodeId id)
    {
        int node = Nodes.Find(id);
        if (node < 0) yield break;
        foreach (var kind in Enum.GetValues<EdgeKind>())
        {
            foreach (int edge in Outgoing.Of(node, kind).ToArray().Concat(Incoming.Of(node, kind).ToArray())) yield return new(kind, Edges.Key(edge));
        }
    }

    /// <summary>The edge with this id, with its ends; null when there is none. Of a post's seat, its first holder of all time is told.</summary>
    public Link? Link(EdgeId id)
    {
        int edge = Edges.Find(id);
        if (edge < 0) return null;
        var rows = new List<LinkRow>();
        Rows.AddAll(rows, edge, id.Kind, day: null);
        return Make(rows.MinBy(row => Edges.HoldingRank(row)));
    }

    /// <inheritdoc cref="IGraphStore.Page"/>
    public Page<Listed> Page(NodeQuery query)
    {
        FilterRules.Check(query.Where, query.Kind);
        var filters = new FilterEvaluation(Nodes, Edges, Rows, query.AsOf);
        IReadOnlyList<Order> order = query.Order.Count > 0 ? query.Order : [new(Field.Name)];
        foreach (var key in order)
        {
            if (!Fields.Of(query.Kind).Contains(key.Field) || key.Step is not null) throw new RefusedException(Refusal.NoSuchField(key.Field, Words.Of(query.Kind)));
        }

        Certainty Passes(int node) => filters.CertaintyOf(node) is var certainty && certainty != Certainty.No && filters.Node(query.Where, node, certainty)
            ? certainty
            : Certainty.No;
        if (order is [{ Field: Field.Name }]) return NamePage.Take(Nodes, query, order[0].Descending, Passes);

        var (first, last) = (Nodes.OrdinalsOf(query.Kind).Start.Value, Nodes.OrdinalsOf(query.Kind).End.Value);
        var found = new List<(int Node, Certainty Certainty)>();
        for (int node = first; node < last; node++)
        {
            if (Passes(node) is not Certainty.No and var certainty) found.Add((node, certainty));
        }

        return Orders.Keyset(query.Kind.ToString(), order, ties: 1).Take(
            found,
            row => [.. order.Select(key => NodeSortValue(row.Node, row.Certainty, key.Field)), Nodes[row.Node].NodeId.Key],
            row => new Listed(Nodes[row.Node], row.Certainty),
            query.Page);
    }

    /// <inheritdoc cref="IGraphStore.Expand"/>
    public IReadOnlyList<Page<Link>> Expand(Expansion expansion)
    {
        FilterRules.Check(expansion.Where, expansion.Kind);
        var filters = new FilterEvaluation(Nodes, Edges, Rows, expansion.AsOf);
        var order = Orders.Of(expansion);
        var keyset = Orders.Keyset($"{expansion.Kind} {expansion.Direction}", order, ties: 2);
        object?[] Values(LinkRow row)
        {
            var values = new object?[order.Count + 2];
            for (int i = 0; i < order.Count; i++) values[i] = LinkSortValue(filters, row, order[i]);
            values[^2] = Edges.Key(row.Edge);
            values[^1] = row.Holding < 0 ? null : Edges.Key(row.Holding);
            return values;
        }

        var pages = new Page<Link>[expansion.Nodes.Count];
        for (int i = 0; i < pages.Length; i++)
        {
            int node = Nodes.Find(expansion.Nodes[i]);
            List<LinkRow> rows = node < 0 ? [] : Rows.At(node, expansion.Kind, expansion.Direction, expansion.AsOf);
            if (expansion.Where is { } filter) rows.RemoveAll(row => !filters.Link(filter, row));
            pages[i] = keyset.Take(rows, Values, Make, expansion.Page);
        }

        return pages;
    }

    /// <inheritdoc cref="IGraphStore.Search"/>
    public Page<Hit> Search(SearchQuery query)
    {
        var hits = search.Find(query);
        return Orders.OfHits(query).Take(
            hits,
            hit => [(long)(hit.Score * 1_000_000), Collation.SortKey(hit.Node.Name), hit.Node.NodeId.ToString()],
            hit => hit,
            query.Page);
    }

    /// <summary>Every edge of these kinds, in the order of their ids.</summary>
    public IEnumerable<Edge> EdgesOf(IEnumerable<EdgeKind> kinds) =>
        kinds.Distinct().Order().SelectMany(kind => Edges.ById(kind).ToArray().Select(Edges.Make));

    internal Link Make(LinkRow row)
    {
        int behalf = Edges.OnBehalfOf(row.Edge);
        return new()
        {
            Edge = Edges.Make(row.Edge),
            From = Nodes[Edges.From(row.Edge)],
            To = Nodes[Edges.To(row.Edge)],
            Person = row.Person < 0 ? null : (Person)Nodes[row.Person],
            Through = row.Holding < 0 ? null : (Holding)Edges.Make(row.Holding),
            OnBehalfOf = behalf < 0 ? null : (Organisation)Nodes[behalf],
            Period = row.Period.ToValidity(),
            Certainty = row.Certainty,
        };
    }

    private object? NodeSortValue(int node, Certainty certainty, Field field) =>
        field == Field.Name ? Nodes.SortKey(node) : SortValue.Of(Fields.Value(Nodes[node], certainty, field));

    private object? LinkSortValue(FilterEvaluation filters, LinkRow row, Order key)
    {
        if (key.Step is not { } step) return SortValue.Of(filters.Value(row, key.Field));
        int node = filters.At(row, step);
        bool has = node >= 0 && (key.Field is Field.Name or Field.Id || Fields.Of(Nodes[node].NodeId.Kind).Contains(key.Field));
        return has ? NodeSortValue(node, filters.CertaintyOf(node), key.Field) : null;
    }
}

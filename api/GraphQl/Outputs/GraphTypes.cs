using GraphQL.Types;
using OrgGraph.Api.GraphQl.Filtering;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Every type of the graph, made from the closed lists of the core: a type per kind of node and edge, their connections and interfaces.</summary>
internal sealed class GraphTypes
{
    private readonly Dictionary<NodeKind, ObjectGraphType> nodes = Enum.GetValues<NodeKind>().ToDictionary(kind => kind, kind => new ObjectGraphType { Name = kind.ToString() });
    private readonly Dictionary<EdgeKind, ObjectGraphType> links = Enum.GetValues<EdgeKind>().ToDictionary(kind => kind, kind => new ObjectGraphType { Name = Naming.Of(kind) });
    private readonly Dictionary<NodeKind, ObjectGraphType> nodePages = [];
    private readonly Dictionary<EdgeKind, ObjectGraphType> linkPages = [];
    private readonly Dictionary<string, InterfaceGraphType> interfaces = [];

    public GraphTypes()
    {
        Common = new(nodes[NodeKind.Source]);
        Filters = new(Common.Enums);
        Connections = new(Common);
        foreach (var (kind, type) in nodes) nodePages.Add(kind, Connections.Of(Naming.Pascal(Naming.Plural(kind)), type));
        foreach (var (kind, type) in links) linkPages.Add(kind, Connections.Of(Naming.Plural(kind), type));
        ReportingSteps = new ReportingStepTypes(this).Connection;
        foreach (var kind in nodes.Keys) new NodeFields(this, kind).AddTo(nodes[kind]);
        foreach (var kind in links.Keys) new LinkFields(this, kind).AddTo(links[kind]);
        Implement();
    }

    /// <summary>The small types.</summary>
    public CommonTypes Common { get; }

    /// <summary>The filter inputs.</summary>
    public FilterTypes Filters { get; }

    /// <summary>The order inputs.</summary>
    public SortTypes Sorts { get; } = new();

    /// <summary>Makes connections.</summary>
    public ConnectionTypes Connections { get; }

    /// <summary>Reporting lines as they are followed.</summary>
    public ObjectGraphType ReportingSteps { get; }

    /// <summary>What every node has, the id alone.</summary>
    public InterfaceGraphType Node => Interface("Node", "Anything with an id.");

    /// <summary>Any kind of edge.</summary>
    public InterfaceGraphType Link { get; } = new() { Name = "Link", Description = "A dated, sourced fact that joins two nodes: an edge of the graph, of any kind." };

    /// <summary>The type of a kind of node.</summary>
    public ObjectGraphType Of(NodeKind kind) => nodes[kind];

    /// <summary>The type of a kind of edge.</summary>
    public ObjectGraphType Of(EdgeKind kind) => links[kind];

    /// <summary>The type of a node of one of these kinds.</summary>
    public IGraphType Of(IReadOnlyList<NodeKind> kinds) => kinds is [var only] ? nodes[only] : Interface(AbstractTypes.NameOf(kinds), AbstractTypes.NameOf(kinds) switch
    {
        AbstractTypes.Item => "What someone answers for: a programme or a commitment.",
        AbstractTypes.Body => "What has members and posts: an organisation or a board.",
        _ => "A node of any kind, with what all kinds have.",
    });

    /// <summary>The connection over a kind of node.</summary>
    public ObjectGraphType PageOf(NodeKind kind) => nodePages[kind];

    /// <summary>The connection over a kind of edge.</summary>
    public ObjectGraphType PageOf(EdgeKind kind) => linkPages[kind];

    /// <summary>Any kind of node.</summary>
    public IGraphType Entity => Of(Enum.GetValues<NodeKind>());

    private InterfaceGraphType Interface(string name, string description)
    {
        if (interfaces.TryGetValue(name, out var known)) return known;
        var made = new InterfaceGraphType { Name = name, Description = description, ResolveType = value => nodes[((SeenNode)value).Node.NodeId.Kind] };
        interfaces.Add(name, made);
        return made;
    }

    /// <summary>Gives the interfaces their fields and tells who implements them.</summary>
    private void Implement()
    {
        var entity = (InterfaceGraphType)Entity;
        var item = (InterfaceGraphType)Of([NodeKind.Programme, NodeKind.Commitment]);
        var body = (InterfaceGraphType)Of([NodeKind.Organisation, NodeKind.Board]);
        Node.Add<NonNullGraphType<IdGraphType>, SeenNode>("id", "The id: its kind and its key.", of => of.Node.NodeId.ToString());
        foreach (var several in new[] { entity, item, body }) NodeFields.AddCommon(several, Common);
        foreach (var several in new[] { item, body }) several.AddResolvedInterface(entity);
        foreach (var several in new[] { entity, item, body }) several.AddResolvedInterface(Node);
        foreach (var (kind, type) in nodes)
        {
            Join(type, Node, entity);
            if (kind is NodeKind.Programme or NodeKind.Commitment) Join(type, item);
            if (kind is NodeKind.Organisation or NodeKind.Board) Join(type, body);
        }

        Link.ResolveType = value => links[((SeenLink)value).Link.Edge.Kind];
        LinkFields.AddCommon(Link, this);
        foreach (var type in links.Values) Join(type, Link);
    }

    private static void Join(ObjectGraphType type, params ReadOnlySpan<InterfaceGraphType> all)
    {
        foreach (var one in all)
        {
            type.AddResolvedInterface(one);
            one.AddPossibleType(type);
        }
    }
}

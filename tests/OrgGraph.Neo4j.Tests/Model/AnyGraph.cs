using OrgGraph.TestKit.Data;

namespace OrgGraph.Neo4j.Tests.Model;

/// <summary>Random graphs and changes of them, the same for the same seed: every kind of node and edge, dates known only in part, names that sort and search oddly.</summary>
internal sealed class AnyGraph(int seed)
{
    private static readonly string[] Firsts = ["Ada", "ada", "Ádá", "Bram", "Zoë", "O’Neil", "Fern", "Ferns", "Unit 2", "Unit 10", "𝒜da", "Ａda", "Li"];
    private static readonly string[] Lasts = ["Okafor", "Okafar", "Lund", "Marsh-Voss", "Health Board", "Helath Board", "Council", "of Marl"];
    private static readonly string?[] Dates = [null, "2015", "2016-05", "2016-05-09", "2017", "[..2016-12-31]", "[2016-02..]", "[2015..2017-03]", "[..]"];
    private readonly Random random = new(seed);

    /// <summary>The graph so far.</summary>
    public Dictionary<NodeId, Node> Nodes { get; } = [];

    /// <summary>Its edges.</summary>
    public Dictionary<EdgeId, Edge> Edges { get; } = [];

    public T OneOf<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    public int Below(int most) => random.Next(most);

    /// <summary>Some of the nodes, perhaps the same twice, and one that is not there.</summary>
    public IReadOnlyList<NodeId> SomeNodes(params NodeKind[] kinds)
    {
        var all = Nodes.Keys.Where(id => kinds.Length == 0 || kinds.Contains(id.Kind)).Order().ToList();
        return [.. Enumerable.Range(0, 8).Select(_ => OneOf(all)), new(kinds.Length == 0 ? NodeKind.Person : kinds[0], "not-there")];
    }

    /// <summary>The first change set: the whole graph.</summary>
    public ChangeSet Whole()
    {
        foreach (var kind in Enum.GetValues<NodeKind>())
        {
            for (int i = 0; i < (kind == NodeKind.Person ? 14 : kind is NodeKind.Board or NodeKind.Post ? 7 : 4); i++) Put(AnyNode(kind, $"{(i % 2 == 0 ? "x" : "y.")}{i}"));
        }

        for (int i = 0; i < 150; i++)
        {
            if (AnyEdge($"e{i}") is { } edge) Edges[edge.Id] = edge;
        }

        return TestData.Change() with { Dataset = new() { Title = $"Graph {seed}" }, PutNodes = [.. Nodes.Values], PutEdges = [.. Edges.Values] };
    }

    /// <summary>A change of some of it: nodes that end otherwise, edges that move or go, new ones.</summary>
    public ChangeSet Change()
    {
        List<Node> nodes = [];
        Dictionary<EdgeId, Edge> edges = [];
        foreach (var id in SomeNodes().Distinct().Where(Nodes.ContainsKey)) nodes.Add(Put(AnyNode(id.Kind, id.Key)));
        var gone = Edges.Keys.Order().Where(_ => random.Next(12) == 0).ToList();
        foreach (var id in gone) Edges.Remove(id);
        for (int i = 0; i < 12; i++)
        {
            if (AnyEdge($"e{random.Next(170)}") is { } edge && !gone.Contains(edge.Id)) edges[edge.Id] = Edges[edge.Id] = edge;
        }

        return TestData.Change() with { PutNodes = nodes, PutEdges = [.. edges.Values], RemoveEdges = gone };
    }

    private T Put<T>(T node)
        where T : Node
    {
        Nodes[node.NodeId] = node;
        return node;
    }

    private Node AnyNode(NodeKind kind, string key)
    {
        string name = $"{OneOf(Firsts)} {OneOf(Lasts)}";
        Node node = kind switch
        {
            NodeKind.Person => new Person { Id = new(key), Name = name },
            NodeKind.Organisation => new Organisation { Id = new(key), Name = name, Classification = OneOf([null, "council", "Council", "CCG 2", "CCG 10"]) },
            NodeKind.Board => new Board { Id = new(key), Name = name, Kind = Any<BoardKind>(), Plenary = Maybe(), Seats = OneOf<int?>([null, 3, 12]), Quorum = OneOf<int?>([null, 2]) },
            NodeKind.Post => new Post { Id = new(key), Name = name },
            NodeKind.Programme => new Programme { Id = new(key), Name = name, Kind = Any<ProgrammeKind>() },
            NodeKind.Commitment => new Commitment { Id = new(key), Name = name, Kind = Any<CommitmentKind>(), Status = OneOf<CommitmentStatus?>([null, Any<CommitmentStatus>()]), Heading = OneOf([null, "Å", "B"]), Position = OneOf([null, "A2", "A10"]) },
            NodeKind.Agreement => new Agreement { Id = new(key), Name = name, Kind = Any<AgreementKind>() },
            NodeKind.Place => new Place { Id = new(key), Name = name, Kind = Any<PlaceKind>() },
            _ => new Source { Id = new(key), Name = name, Publisher = OneOf([null, "Fernshire"]), Dated = PossibleDay.Parse("2017-05") },
        };
        return node with { OtherNames = OneOf<string[]>([[], [], [$"{OneOf(Lasts)} {OneOf(Firsts)}"]]), Validity = random.Next(3) == 0 ? Period() : Validity.Always, Standing = Any<Standing>() };
    }

    private Edge? AnyEdge(string key)
    {
        var kind = OneOf<EdgeKind>([EdgeKind.MemberOf, EdgeKind.MemberOf, EdgeKind.Holds, EdgeKind.Holds, EdgeKind.ReportsTo, EdgeKind.AccountableFor, .. Enum.GetValues<EdgeKind>()]);
        var from = OneOf(Nodes.Keys.Where(id => EdgeKinds.From(kind).Contains(id.Kind)).Order().ToList());

        // A whole comes after its part, so that nothing is a part of itself.
        var targets = Nodes.Keys.Where(id => id != from && EdgeKinds.To(kind, from.Kind).Contains(id.Kind) && (kind != EdgeKind.PartOf || id > from)).Order().ToList();
        if (targets.Count == 0) return null;
        var to = OneOf(targets);
        OrganisationId? behalf = random.Next(3) == 0 ? (OrganisationId)OneOf(Nodes.Keys.Where(id => id.Kind == NodeKind.Organisation).Order().ToList()) : null;
        Edge edge = kind switch
        {
            EdgeKind.MemberOf => new Membership { Key = key, From = from, To = to, Role = Any<MemberRole>(), Voting = Maybe(), ExOfficio = Maybe(), OnBehalfOf = behalf },
            EdgeKind.Holds => new Holding { Key = key, From = from, To = to, Tenure = Any<Tenure>() },
            EdgeKind.PostIn => new Placement { Key = key, From = from, To = to },
            EdgeKind.ReportsTo => new ReportingLine { Key = key, From = from, To = to, Line = Any<LineKind>() },
            EdgeKind.Oversees => new Oversight { Key = key, From = from, To = to },
            EdgeKind.AccountableFor => new Accountability { Key = key, From = from, To = to, Responsibility = Any<Responsibility>(), OnBehalfOf = behalf },
            EdgeKind.Delivers => new Delivery { Key = key, From = from, To = to },
            EdgeKind.PartOf => new Part { Key = key, From = from, To = to },
            EdgeKind.PartyTo => new Participation { Key = key, From = from, To = to, Role = Any<PartyRole>() },
            EdgeKind.Covers => new Coverage { Key = key, From = from, To = to },
            _ => new Succession { Key = key, From = from, To = to, How = Any<SuccessionKind>() },
        };
        return edge with { Validity = Period(), Standing = Any<Standing>(), Note = OneOf([null, "Noted."]) };
    }

    private Validity Period()
    {
        while (true)
        {
            string? from = OneOf(Dates), until = random.Next(2) == 0 ? null : OneOf(Dates);
            try
            {
                return TestData.Dates(from, until);
            }
            catch (ArgumentException)
            {
                // Ends before it starts: another.
            }
        }
    }

    private bool? Maybe() => OneOf<bool?>([null, true, false]);

    private T Any<T>()
        where T : struct, Enum => OneOf(Enum.GetValues<T>());
}

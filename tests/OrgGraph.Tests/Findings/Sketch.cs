using OrgGraph.Findings;
using OrgGraph.Index;

namespace OrgGraph.Tests.Findings;

/// <summary>
/// A graph made by hand: nodes come into being when an edge names them, with a name made from the key; everything cites one source unless told
/// otherwise. Periods are written as "2016/2018-03", first and last day, either left out.
/// </summary>
internal sealed class Sketch
{
    public static readonly DateOnly Day = new(2020, 6, 1);
    private static readonly Citation[] Cited = [new(new SourceId("minutes"), "item 1")];
    private readonly Dictionary<NodeId, Node> nodes = [];
    private readonly List<Edge> edges = [];

    public Sketch() => Put(new Source { Id = new("minutes"), Name = "Minutes", Dated = PossibleDay.On(new(2020, 5, 1)), Citations = Cited });

    public Sketch Put(Node node)
    {
        nodes[node.NodeId] = node;
        return this;
    }

    public Sketch Person(string key, string? name = null, string when = "", string[]? others = null, bool cited = true) =>
        Put(new Person { Id = new(key), Name = name ?? Title(key), Validity = When(when), OtherNames = others ?? [], Citations = cited ? Cited : [] });

    public Sketch Board(string key, BoardKind kind = BoardKind.Strategic, int? quorum = null, bool? plenary = null, string when = "") =>
        Put(new Board { Id = new(key), Name = Title(key), Kind = kind, Quorum = quorum, Plenary = plenary, Validity = When(when), Citations = Cited });

    public Sketch Post(string key, string when = "") => Put(new Post { Id = new(key), Name = Title(key), Validity = When(when), Citations = Cited });

    public Sketch Programme(string key, ProgrammeKind kind = ProgrammeKind.Workstream) => Put(new Programme { Id = new(key), Name = Title(key), Kind = kind, Citations = Cited });

    public Sketch Commitment(string key, CommitmentKind kind = CommitmentKind.Commitment, CommitmentStatus? status = null) =>
        Put(new Commitment { Id = new(key), Name = Title(key), Kind = kind, Status = status, Citations = Cited });

    public Sketch Source(string key, string dated) => Put(new Source { Id = new(key), Name = Title(key), Dated = PossibleDay.Parse(dated) });

    /// <summary>A counted seat, unless the role is another.</summary>
    public Sketch Seat(string member, string body, MemberRole role = MemberRole.Member, string when = "", bool? exOfficio = null, bool? voting = null, bool cited = true, string? source = null) =>
        Add(key => new Membership
        {
            Key = key,
            From = Node(member),
            To = Node(body),
            Role = role,
            ExOfficio = exOfficio,
            Voting = voting,
            Validity = When(when),
            Citations = source is not null ? [new(new SourceId(source), "item 2")] : cited ? Cited : [],
        });

    /// <summary>Seats of several members on one board.</summary>
    public Sketch Seats(string body, params string[] members)
    {
        foreach (string member in members) Seat($"person/{member}", body);
        return this;
    }

    public Sketch Holds(string person, string post, string when = "", Tenure tenure = Tenure.Substantive) =>
        Add(key => new Holding { Key = key, From = Node(person), To = Node(post), Tenure = tenure, Validity = When(when), Citations = Cited });

    public Sketch PostIn(string post, string body) => Add(key => new Placement { Key = key, From = Node(post), To = Node(body), Citations = Cited });

    public Sketch Reports(string from, string to, LineKind line = LineKind.Solid, string when = "") =>
        Add(key => new ReportingLine { Key = key, From = Node(from), To = Node(to), Line = line, Validity = When(when), Citations = Cited });

    public Sketch Oversees(string board, string item, string when = "") => Add(key => new Oversight { Key = key, From = Node(board), To = Node(item), Validity = When(when), Citations = Cited });

    public Sketch Answers(
        string holder, string item, Responsibility responsibility = Responsibility.Accountable, string? behalf = null, string when = "", Standing standing = Standing.Confirmed) =>
        Add(key => new Accountability
        {
            Key = key,
            From = Node(holder),
            To = Node(item),
            Responsibility = responsibility,
            OnBehalfOf = behalf is null ? null : (OrganisationId)Node($"organisation/{behalf}"),
            Validity = When(when),
            Standing = standing,
            Citations = Cited,
        });

    public Sketch Part(string part, string whole) => Add(key => new Part { Key = key, From = Node(part), To = Node(whole), Citations = Cited });

    public Sketch Party(string organisation, string to, PartyRole role = PartyRole.Partner) =>
        Add(key => new Participation { Key = key, From = Node(organisation), To = Node(to), Role = role, Citations = Cited });

    public Sketch Follows(string successor, string predecessor) => Add(key => new Succession { Key = key, From = Node(successor), To = Node(predecessor), Citations = Cited });

    public GraphIndex Index() => GraphIndex.Build(1, null, nodes.Values, edges);

    /// <summary>What one check finds on the day.</summary>
    public IReadOnlyList<Finding> Find(string check, RulePack? pack = null, DateOnly? asOf = null) =>
        FindingsRun.Over(Index(), new() { AsOf = asOf ?? Day, Checks = [check], Pack = pack ?? RulePack.Default }, TestContext.Current.CancellationToken).Findings;

    /// <summary>The one finding of a check.</summary>
    public Finding Hit(string check, RulePack? pack = null, DateOnly? asOf = null) => Assert.Single(Find(check, pack, asOf));

    /// <summary>Asserts that a check finds nothing.</summary>
    public void Miss(string check, RulePack? pack = null, DateOnly? asOf = null) => Assert.Empty(Find(check, pack, asOf));

    public static Validity When(string text)
    {
        if (text.Length == 0) return Validity.Always;
        string[] parts = text.Split('/');
        var start = parts[0].Length == 0 ? PossibleDay.OnOrBefore(DateOnly.MinValue) : PossibleDay.Parse(parts[0]);
        return Validity.FromTo(start, parts.Length < 2 || parts[1].Length == 0 ? null : PossibleDay.Parse(parts[1]));
    }

    private static string Title(string key) => string.Join(' ', key.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private Sketch Add(Func<string, Edge> make)
    {
        edges.Add(make($"e{edges.Count}"));
        return this;
    }

    private NodeId Node(string text)
    {
        var id = NodeId.Parse(text);
        if (nodes.ContainsKey(id)) return id;
        switch (id.Kind)
        {
            case NodeKind.Person: Person(id.Key); break;
            case NodeKind.Board: Board(id.Key); break;
            case NodeKind.Post: Post(id.Key); break;
            case NodeKind.Programme: Programme(id.Key); break;
            case NodeKind.Commitment: Commitment(id.Key); break;
            default: Put(new Organisation { Id = new(id.Key), Name = Title(id.Key), Citations = Cited }); break;
        }

        return id;
    }
}

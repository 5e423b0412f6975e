namespace OrgGraph.Index;

/// <summary>
/// The edges, by ordinal: by kind, then by the node that they leave, then by id, so that what is read together lies together. One array for each
/// thing that is asked of an edge; what is seldom read (citations, notes) is kept once for all edges that share it. An <see cref="Edge"/> is made
/// when somebody wants one.
/// </summary>
internal sealed class EdgeTable
{
    private readonly NodeTable nodes;
    private readonly string[] keys;
    private readonly int[] byId;
    private readonly int[] idRanks;
    private readonly int[] from;
    private readonly int[] to;
    private readonly int[] onBehalfOf;
    private readonly DayBounds[] bounds;
    private readonly DayBounds[] effective;
    private readonly byte[] qualities;
    private readonly sbyte[] voting;
    private readonly sbyte[] exOfficio;
    private readonly Standing[] standings;
    private readonly EdgeContent[] contents;
    private readonly int[] kindStart = new int[Enum.GetValues<EdgeKind>().Length + 1];

    /// <exception cref="InvalidOperationException">An edge names a node that is not in the table.</exception>
    public EdgeTable(NodeTable nodes, IEnumerable<Edge> source)
    {
        this.nodes = nodes;
        Edge[] edges = [.. source];
        Array.Sort(Array.ConvertAll(edges, edge => new Place(edge.Kind, Ordinal(edge, edge.From), edge.Key)), edges);
        keys = new string[edges.Length];
        from = new int[edges.Length];
        to = new int[edges.Length];
        onBehalfOf = new int[edges.Length];
        bounds = new DayBounds[edges.Length];
        qualities = new byte[edges.Length];
        voting = new sbyte[edges.Length];
        exOfficio = new sbyte[edges.Length];
        standings = new Standing[edges.Length];
        contents = new EdgeContent[edges.Length];
        var shared = new Dictionary<EdgeContent, EdgeContent>();
        for (int i = 0; i < edges.Length; i++) Fill(i, edges[i], shared);
        for (int k = 1; k < kindStart.Length; k++) kindStart[k] += kindStart[k - 1];
        effective = Closed();
        byId = ById();
        idRanks = new int[byId.Length];
        for (int rank = 0; rank < byId.Length; rank++) idRanks[byId[rank]] = rank;
    }

    public int Count => keys.Length;

    public int From(int edge) => from[edge];

    public int To(int edge) => to[edge];

    /// <summary>The organisation represented, or -1.</summary>
    public int OnBehalfOf(int edge) => onBehalfOf[edge];

    public string Key(int edge) => keys[edge];

    /// <summary>The role, tenure, line, responsibility or manner, by kind, as its enumeration's number.</summary>
    public int Quality(int edge) => qualities[edge];

    public bool? Voting(int edge) => Tristate(voting[edge]);

    public bool? ExOfficio(int edge) => Tristate(exOfficio[edge]);

    public Standing Standing(int edge) => standings[edge];

    /// <summary>The ordinals of a kind.</summary>
    public Range OrdinalsOf(EdgeKind kind) => kindStart[(int)kind]..kindStart[(int)kind + 1];

    public EdgeKind KindOf(int edge)
    {
        int kind = 0;
        while (kindStart[kind + 1] <= edge) kind++;
        return (EdgeKind)kind;
    }

    /// <summary>When the edge holds, in view of how long the nodes at its ends exist.</summary>
    public DayBounds Effective(int edge) => effective[edge];

    /// <summary>The edge's place in the order of all ids.</summary>
    public int IdRank(int edge) => idRanks[edge];

    /// <summary>The place of the holding by which a link is carried; what is carried directly comes first.</summary>
    public int HoldingRank(LinkRow row) => row.Holding < 0 ? -1 : idRanks[row.Holding];

    /// <summary>The ordinals of a kind, in the order of their ids.</summary>
    public ReadOnlySpan<int> ById(EdgeKind kind) => byId.AsSpan(OrdinalsOf(kind));

    /// <summary>When the edge holds, as recorded, whatever becomes of the nodes at its ends.</summary>
    public DayBounds Recorded(int edge) => bounds[edge];

    public IReadOnlyList<Citation> Citations(int edge) => contents[edge].Citations;

    /// <summary>The ordinal of an edge, or -1.</summary>
    public int Find(EdgeId id)
    {
        int low = kindStart[(int)id.Kind], high = kindStart[(int)id.Kind + 1] - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int difference = string.CompareOrdinal(keys[byId[middle]], id.Key);
            if (difference == 0) return byId[middle];
            if (difference < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>Every edge, in no order that means anything.</summary>
    public IEnumerable<Edge> All() => Enumerable.Range(0, Count).Select(Make);

    /// <summary>The edge as recorded.</summary>
    public Edge Make(int edge)
    {
        NodeId source = nodes[from[edge]].NodeId, target = nodes[to[edge]].NodeId;
        OrganisationId? behalf = onBehalfOf[edge] < 0 ? null : ((Organisation)nodes[onBehalfOf[edge]]).Id;
        string key = keys[edge];
        int quality = qualities[edge];
        var validity = bounds[edge].ToValidity();
        var standing = standings[edge];
        var (citations, note) = contents[edge];
        return KindOf(edge) switch
        {
            EdgeKind.MemberOf => new Membership
            {
                Key = key,
                From = source,
                To = target,
                Validity = validity,
                Standing = standing,
                Citations = citations,
                Note = note,
                Role = (MemberRole)quality,
                Voting = Voting(edge),
                ExOfficio = ExOfficio(edge),
                OnBehalfOf = behalf,
            },
            EdgeKind.Holds => new Holding
            {
                Key = key,
                From = source,
                To = target,
                Validity = validity,
                Standing = standing,
                Citations = citations,
                Note = note,
                Tenure = (Tenure)quality,
            },
            EdgeKind.PostIn => new Placement { Key = key, From = source, To = target, Validity = validity, Standing = standing, Citations = citations, Note = note },
            EdgeKind.ReportsTo => new ReportingLine
            {
                Key = key,
                From = source,
                To = target,
                Validity = validity,
                Standing = standing,
                Citations = citations,
                Note = note,
                Line = (LineKind)quality,
            },
            EdgeKind.Oversees => new Oversight { Key = key, From = source, To = target, Validity = validity, Standing = standing, Citations = citations, Note = note },
            EdgeKind.AccountableFor => new Accountability
            {
                Key = key,
                From = source,
                To = target,
                Validity = validity,
                Standing = standing,
                Citations = citations,
                Note = note,
                Responsibility = (Responsibility)quality,
                OnBehalfOf = behalf,
            },
            EdgeKind.Delivers => new Delivery { Key = key, From = source, To = target, Validity = validity, Standing = standing, Citations = citations, Note = note },
            EdgeKind.PartOf => new Part { Key = key, From = source, To = target, Validity = validity, Standing = standing, Citations = citations, Note = note },
            EdgeKind.PartyTo => new Participation
            {
                Key = key,
                From = source,
                To = target,
                Validity = validity,
                Standing = standing,
                Citations = citations,
                Note = note,
                Role = (PartyRole)quality,
            },
            EdgeKind.Covers => new Coverage { Key = key, From = source, To = target, Validity = validity, Standing = standing, Citations = citations, Note = note },
            _ => new Succession
            {
                Key = key,
                From = source,
                To = target,
                Validity = validity,
                Standing = standing,
                Citations = citations,
                Note = note,
                How = (SuccessionKind)quality,
            },
        };
    }

    private static bool? Tristate(sbyte value) => value == 0 ? null : value > 0;

    private static sbyte Tristate(bool? value) => value switch { null => 0, true => 1, false => -1 };

    /// <summary>The bounds as they are cut short by the ends of nodes; the recorded array itself where no node ends.</summary>
    private DayBounds[] Closed()
    {
        DayBounds[]? closed = null;
        for (int edge = 0; edge < bounds.Length; edge++)
        {
            var cut = bounds[edge].ClosedBy(nodes.Bounds(from[edge]), nodes.Bounds(to[edge]));
            if (cut != bounds[edge]) (closed ??= [.. bounds])[edge] = cut;
        }

        return closed ?? bounds;
    }

    /// <summary>Ids are by kind and key, and the kinds lie one after another already.</summary>
    private int[] ById()
    {
        int[] ordinals = [.. Enumerable.Range(0, keys.Length)];
        for (int kind = 0; kind + 1 < kindStart.Length; kind++)
        {
            var (first, count) = (kindStart[kind], kindStart[kind + 1] - kindStart[kind]);
            Array.Sort(ordinals, first, count, Comparer<int>.Create((one, other) => string.CompareOrdinal(keys[one], keys[other])));
        }

        return ordinals;
    }

    private void Fill(int i, Edge edge, Dictionary<EdgeContent, EdgeContent> shared)
    {
        kindStart[(int)edge.Kind + 1]++;
        keys[i] = edge.Key;
        from[i] = Ordinal(edge, edge.From);
        to[i] = Ordinal(edge, edge.To);
        bounds[i] = DayBounds.Of(edge.Validity);
        standings[i] = edge.Standing;
        (int quality, OrganisationId? behalf) = edge switch
        {
            Membership membership => ((int)membership.Role, membership.OnBehalfOf),
            Accountability accountability => ((int)accountability.Responsibility, accountability.OnBehalfOf),
            Holding holding => ((int)holding.Tenure, null),
            ReportingLine line => ((int)line.Line, null),
            Participation participation => ((int)participation.Role, null),
            Succession succession => ((int)succession.How, null),
            _ => (0, default(OrganisationId?)),
        };
        qualities[i] = (byte)quality;
        onBehalfOf[i] = behalf is { } organisation ? Ordinal(edge, organisation) : -1;
        if (edge is Membership seat) (voting[i], exOfficio[i]) = (Tristate(seat.Voting), Tristate(seat.ExOfficio));

        var content = new EdgeContent(edge.Citations, edge.Note);
        if (!shared.TryGetValue(content, out contents[i]!)) shared.Add(content, contents[i] = content);
    }

    private int Ordinal(Edge edge, NodeId node) => nodes.Find(node) is >= 0 and var ordinal
        ? ordinal
        : throw new InvalidOperationException($"{edge.Id} names {node}, which is not in the graph.");

    /// <summary>Where an edge lies.</summary>
    private readonly record struct Place(EdgeKind Kind, int From, string Key) : IComparable<Place>
    {
        public int CompareTo(Place other) => Kind != other.Kind ? Kind.CompareTo(other.Kind)
            : From != other.From ? From.CompareTo(other.From)
            : string.CompareOrdinal(Key, other.Key);
    }
}

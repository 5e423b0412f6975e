using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Boards;

/// <summary>A board: its members by role, what it oversees, and where it reports.</summary>
public sealed class DetailModel(Reader reader, PageHead head, Surroundings surroundings) : DetailPage<Board>(NodeKind.Board, reader, head)
{
    /// <summary>Memberships, those of other days too.</summary>
    public Spans Members { get; private set; } = null!;

    /// <summary>What the board oversees.</summary>
    public IReadOnlyList<Link> Oversees { get; private set; } = [];

    /// <summary>The way up, nearest first.</summary>
    public IReadOnlyList<ReportingStep> Up { get; private set; } = [];

    /// <summary>The way down, nearest first.</summary>
    public IReadOnlyList<ReportingStep> Down { get; private set; } = [];

    /// <summary>The programmes whose work it does.</summary>
    public IReadOnlyList<Link> Delivers { get; private set; } = [];

    /// <summary>The posts that belong to it.</summary>
    public IReadOnlyList<Link> Posts { get; private set; } = [];

    /// <summary>What it is part of.</summary>
    public IReadOnlyList<Link> Wholes { get; private set; } = [];

    /// <summary>The boards that are part of it.</summary>
    public IReadOnlyList<Link> Parts { get; private set; } = [];

    /// <summary>Its predecessors.</summary>
    public IReadOnlyList<Link> Predecessors { get; private set; } = [];

    /// <summary>Its successors.</summary>
    public IReadOnlyList<Link> Successors { get; private set; } = [];

    /// <summary>The diagram; null when it cannot be drawn.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>Who chairs it on the day; a post that nobody holds is among them.</summary>
    public IReadOnlyList<Link> Chairs => [.. Members.Now.Where(link => link.Edge is Membership { Role: MemberRole.Chair })];

    /// <inheritdoc/>
    protected override async Task Load(CancellationToken cancellation)
    {
        var now = await In(EdgeKind.MemberOf, cancellation);
        var always = await Reader.ExpandAllTime(Node.NodeId, EdgeKind.MemberOf, Direction.In, cancellation);
        Members = new([.. ByRole(now), .. ByRole(always.Where(link => link.Certainty == Certainty.No && !link.IsVacant))], Reader.Day);
        Oversees = await Out(EdgeKind.Oversees, cancellation);
        var lines = (await Reader.Store.ReportingLines(new() { Starts = [Node.NodeId], Direction = ReportingDirection.Both, AsOf = Reader.Day }, cancellation))[0];
        foreach (var step in lines) Reader.Remember(step.Link);
        Up = [.. lines.Where(step => step.Direction == ReportingDirection.Up)];
        Down = [.. lines.Where(step => step.Direction == ReportingDirection.Down)];
        Delivers = await Out(EdgeKind.Delivers, cancellation);
        Posts = await In(EdgeKind.PostIn, cancellation);
        Wholes = await Out(EdgeKind.PartOf, cancellation);
        Parts = await In(EdgeKind.PartOf, cancellation);
        Predecessors = await Out(EdgeKind.Succeeds, cancellation);
        Successors = await In(EdgeKind.Succeeds, cancellation);
        Picture = await surroundings.Of(Node.NodeId, cancellation);
    }

    private static IOrderedEnumerable<Link> ByRole(IEnumerable<Link> links) => links.OrderBy(link => ((Membership)link.Edge).Role);
}

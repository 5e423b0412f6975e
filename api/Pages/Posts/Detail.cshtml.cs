using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Posts;

/// <summary>A post: who holds it on the day, before and later, where it belongs, and what comes with it.</summary>
public sealed class DetailModel(Reader reader, PageHead head) : DetailPage<Post>(NodeKind.Post, reader, head)
{
    /// <summary>The holders.</summary>
    public Spans Holders { get; private set; } = null!;

    /// <summary>Where it belongs.</summary>
    public IReadOnlyList<Link> Bodies { get; private set; } = [];

    /// <summary>The seats that come with it.</summary>
    public IReadOnlyList<Link> Seats { get; private set; } = [];

    /// <summary>The accountabilities that come with it.</summary>
    public IReadOnlyList<Link> Responsibilities { get; private set; } = [];

    /// <summary>To whom it reports.</summary>
    public IReadOnlyList<Link> ReportsTo { get; private set; } = [];

    /// <summary>Who reports to it.</summary>
    public IReadOnlyList<Link> Reports { get; private set; } = [];

    /// <inheritdoc/>
    protected override async Task Load(CancellationToken cancellation)
    {
        Holders = new(await Reader.ExpandAllTime(Node.NodeId, EdgeKind.Holds, Direction.In, cancellation), Reader.Day);
        Bodies = await Out(EdgeKind.PostIn, cancellation);
        Seats = await Out(EdgeKind.MemberOf, cancellation);
        Responsibilities = await Out(EdgeKind.AccountableFor, cancellation);
        ReportsTo = await Out(EdgeKind.ReportsTo, cancellation);
        Reports = await In(EdgeKind.ReportsTo, cancellation);
    }
}

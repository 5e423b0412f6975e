using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Programmes;

/// <summary>A programme: its home, its owners, those who represent partners, and what it promises.</summary>
public sealed class DetailModel(Reader reader, PageHead head) : DetailPage<Programme>(NodeKind.Programme, reader, head)
{
    private ILookup<Responsibility, Link> carriers = Array.Empty<Link>().ToLookup(_ => default(Responsibility));

    /// <summary>The boards that oversee it.</summary>
    public IReadOnlyList<Link> Boards { get; private set; } = [];

    /// <summary>To whom it reports.</summary>
    public IReadOnlyList<Link> ReportsTo { get; private set; } = [];

    /// <summary>Who does its work.</summary>
    public IReadOnlyList<Link> Delivery { get; private set; } = [];

    /// <summary>The organisations that take part.</summary>
    public IReadOnlyList<Link> Partners { get; private set; } = [];

    /// <summary>The places that it covers.</summary>
    public IReadOnlyList<Link> Places { get; private set; } = [];

    /// <summary>The larger programmes of which it is part.</summary>
    public IReadOnlyList<Link> Wholes { get; private set; } = [];

    /// <summary>The programmes that are part of it.</summary>
    public IReadOnlyList<Link> Programmes { get; private set; } = [];

    /// <summary>What it promises, with what belongs to each promise.</summary>
    public Promises Promises { get; private set; } = Promises.None;

    /// <summary>Those who carry a responsibility, by organisation, then by name.</summary>
    public IReadOnlyList<Link> Carriers(Responsibility responsibility) =>
        [.. carriers[responsibility].OrderBy(link => Collation.SortKey(link.OnBehalfOf?.Name ?? ""), StringComparer.Ordinal).ThenBy(link => link.IsVacant)
            .ThenBy(link => Collation.SortKey((link.Person ?? link.From).Name), StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override async Task Load(CancellationToken cancellation)
    {
        Boards = await In(EdgeKind.Oversees, cancellation);
        carriers = (await In(EdgeKind.AccountableFor, cancellation)).ToLookup(link => ((Accountability)link.Edge).Responsibility);
        ReportsTo = await Out(EdgeKind.ReportsTo, cancellation);
        Delivery = await In(EdgeKind.Delivers, cancellation);
        Partners = await In(EdgeKind.PartyTo, cancellation);
        Places = await Out(EdgeKind.Covers, cancellation);
        Wholes = await Out(EdgeKind.PartOf, cancellation);
        var parts = await In(EdgeKind.PartOf, cancellation);
        Programmes = [.. parts.Where(link => link.From is Programme)];
        Promises = await Promises.Read(Reader, [.. parts.Where(link => link.From is Commitment)], cancellation);
    }
}

using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Sources;

/// <summary>A source: what it is, and the facts that cite it, where the record is small enough to look through.</summary>
public sealed class DetailModel(Reader reader, PageHead head) : DetailPage<Source>(NodeKind.Source, reader, head)
{
    /// <summary>Up to how many edges are looked through for those that cite a source: the store keeps no list by source.</summary>
    public const int MostEdges = 20_000;

    /// <summary>The facts that cite it, with the places in it; null where the record is too large.</summary>
    public IReadOnlyList<(Link Link, string Place)>? Facts { get; private set; }

    /// <inheritdoc/>
    protected override async Task Load(CancellationToken cancellation)
    {
        var state = await Reader.Store.State(cancellation);
        if (state.Edges > MostEdges) return;
        var places = new List<(EdgeId Id, string Place)>();
        await foreach (var edge in Reader.Store.Edges(Enum.GetValues<EdgeKind>(), cancellation))
        {
            string place = string.Join("; ", edge.Citations.Where(citation => citation.Source == Node.Id).Select(citation => citation.Place));
            if (place.Length > 0) places.Add((edge.Id, place));
        }

        var links = await Reader.Store.Links([.. places.Select(found => found.Id)], cancellation);
        Facts = [.. places.Zip(links).Where(pair => pair.Second is not null).Select(pair => (pair.Second!, pair.First.Place))];
    }

    /// <summary>A fact as a sentence's beginning and end, its two names to be put before and after.</summary>
    public static string Verb(Edge edge) => edge switch
    {
        Membership seat => $"is {Say.Word(seat.Role)} of",
        Holding => "holds",
        Placement => "is a post in",
        ReportingLine { Line: LineKind.Proposed } => "may also report to",
        ReportingLine => "reports to",
        Oversight => "oversees",
        Accountability { Responsibility: Responsibility.Accountable } => "is accountable for",
        Accountability accountability => $"is {Say.Word(accountability.Responsibility)} of",
        Delivery => "delivers",
        Part => "is part of",
        Participation { Role: PartyRole.NotInvited } => "was not invited to",
        Participation participation => $"is {Say.Word(participation.Role)} of",
        Coverage => "covers",
        Succession => "follows",
        _ => "is joined to",
    };
}

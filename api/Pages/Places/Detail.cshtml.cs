using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Places;

/// <summary>A place: the programmes and organisations that cover it.</summary>
public sealed class DetailModel(Reader reader, PageHead head) : DetailPage<Place>(NodeKind.Place, reader, head)
{
    /// <summary>What covers it.</summary>
    public IReadOnlyList<Link> CoveredBy { get; private set; } = [];

    /// <inheritdoc/>
    protected override async Task Load(CancellationToken cancellation) => CoveredBy = await In(EdgeKind.Covers, cancellation);
}

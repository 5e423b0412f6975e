using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Agreements;

/// <summary>An agreement: its parties, those who were not invited, and the commitments that it creates.</summary>
public sealed class DetailModel(Reader reader, PageHead head) : DetailPage<Agreement>(NodeKind.Agreement, reader, head)
{
    /// <summary>The organisations that stand to it in some way.</summary>
    public IReadOnlyList<Link> Parties { get; private set; } = [];

    /// <summary>The commitments that it creates.</summary>
    public Promises Promises { get; private set; } = Promises.None;

    /// <inheritdoc/>
    protected override async Task Load(CancellationToken cancellation)
    {
        Parties = [.. (await In(EdgeKind.PartyTo, cancellation)).OrderBy(link => ((Participation)link.Edge).Role)];
        Promises = await Promises.Read(Reader, await In(EdgeKind.PartOf, cancellation), cancellation);
    }
}

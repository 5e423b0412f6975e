using Microsoft.AspNetCore.Mvc;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Commitments;

/// <summary>The list of commitments in the order of their sources, with what each is part of.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Commitment, reader, links, head)
{
    private Dictionary<NodeId, IReadOnlyList<Link>> wholes = [];

    /// <summary>The kind of commitment to which the list is narrowed, as a word.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? CommitmentKindAsked { get; set; }

    /// <summary>The status to which the list is narrowed, as a word.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <inheritdoc/>
    public override IReadOnlyList<Choice> Filters =>
    [
        new("kind", "Kind", Option.Of<CommitmentKind>("All kinds"), CommitmentKindAsked),
        new("status", "Status", Option.Of<CommitmentStatus>("Any status"), Status),
    ];

    /// <summary>What a commitment is part of.</summary>
    public IReadOnlyList<Link> Wholes(Node commitment) => wholes.GetValueOrDefault(commitment.NodeId, []);

    /// <inheritdoc/>
    protected override Order Usual => new(Field.Position);

    /// <inheritdoc/>
    protected override Filter? Where => Filter.Both(
        Words.TryParse(CommitmentKindAsked, out CommitmentKind kind) ? Filter.Equal(Field.Kind, kind) : null,
        Words.TryParse(Status, out CommitmentStatus status) ? Filter.Equal(Field.Status, status) : null);

    /// <inheritdoc/>
    protected override async Task Load(IReadOnlyList<NodeId> ids, CancellationToken cancellation) =>
        wholes = ids.Zip(await Reader.Expand(ids, EdgeKind.PartOf, Store.Direction.Out, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
}

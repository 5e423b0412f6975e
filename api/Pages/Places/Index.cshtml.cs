using Microsoft.AspNetCore.Mvc;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Places;

/// <summary>The list of places, with how much covers each.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Place, reader, links, head)
{
    private Dictionary<NodeId, int> covered = [];

    /// <summary>The kind of place to which the list is narrowed, as a word.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? PlaceKindAsked { get; set; }

    /// <inheritdoc/>
    public override IReadOnlyList<Choice> Filters => [new("kind", "Kind", Option.Of<PlaceKind>("All kinds"), PlaceKindAsked)];

    /// <summary>How many programmes and organisations cover a place.</summary>
    public int CoveredBy(Node place) => covered.GetValueOrDefault(place.NodeId);

    /// <inheritdoc/>
    protected override Filter? Where => Words.TryParse(PlaceKindAsked, out PlaceKind kind) ? Filter.Equal(Field.Kind, kind) : null;

    /// <inheritdoc/>
    protected override async Task Load(IReadOnlyList<NodeId> ids, CancellationToken cancellation) =>
        covered = ids.Zip(await Reader.Expand(ids, EdgeKind.Covers, Store.Direction.In, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second.Count);
}

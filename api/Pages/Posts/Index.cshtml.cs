using Microsoft.AspNetCore.Mvc;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Posts;

/// <summary>The list of posts, with who holds them.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Post, reader, links, head)
{
    private Dictionary<NodeId, IReadOnlyList<Link>> holders = [];
    private Dictionary<NodeId, IReadOnlyList<Link>> places = [];

    /// <summary>Posts that nobody holds.</summary>
    public static Filter Vacant { get; } = new Filter.Links(EdgeKind.Holds, Store.Direction.In, Quantifier.None, null);

    /// <summary>Whether only held or only vacant posts are wanted.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Held { get; set; }

    /// <inheritdoc/>
    public override IReadOnlyList<Choice> Filters => [new("held", "Held or vacant", [new("", "Both"), new("yes", "Held"), new("no", "Vacant")], Held)];

    /// <summary>Who holds a post.</summary>
    public IReadOnlyList<Link> Holders(Node post) => holders.GetValueOrDefault(post.NodeId, []);

    /// <summary>Where a post belongs.</summary>
    public IReadOnlyList<Link> Places(Node post) => places.GetValueOrDefault(post.NodeId, []);

    /// <inheritdoc/>
    protected override Filter? Where => Held switch
    {
        "no" => Vacant,
        "yes" => new Filter.Not(Vacant),
        _ => null,
    };

    /// <inheritdoc/>
    protected override async Task Load(IReadOnlyList<NodeId> ids, CancellationToken cancellation)
    {
        holders = ids.Zip(await Reader.Expand(ids, EdgeKind.Holds, Store.Direction.In, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
        places = ids.Zip(await Reader.Expand(ids, EdgeKind.PostIn, Store.Direction.Out, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

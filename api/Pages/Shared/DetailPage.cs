using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>The page of one node. Here, and nowhere else, a node that is not there becomes a page that is not found.</summary>
public abstract class DetailPage<TNode>(NodeKind kind, Reader reader, PageHead head) : PageModel
    where TNode : Node
{
    /// <summary>The node.</summary>
    public TNode Node { get; private set; } = null!;

    /// <summary>How sure it is that it exists on the day of the page.</summary>
    public Certainty Exists { get; private set; }

    /// <summary>What reads the store.</summary>
    protected Reader Reader => reader;

    /// <summary>Finds the node and reads what the page says of it.</summary>
    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (!Keys.IsValid(key) || await reader.Node(new(kind, key), cancellation) is not TNode node) return NotFound();
        (Node, Exists) = (node, node.Validity.On(reader.Day));
        head.Title = $"{node.Name} ({Say.Word(kind)})";
        head.Trail = [("Home", "/"), (Say.Capital(Say.Plural(kind)), "/" + Say.Plural(kind))];
        await Load(cancellation);
        return Page();
    }

    /// <summary>Reads what the page says besides.</summary>
    protected virtual Task Load(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>The node's edges of a kind that leave it, on the day.</summary>
    protected Task<IReadOnlyList<Link>> Out(EdgeKind edges, CancellationToken cancellation) => reader.Expand(Node.NodeId, edges, Direction.Out, cancellation);

    /// <summary>The node's edges of a kind that reach it, on the day.</summary>
    protected Task<IReadOnlyList<Link>> In(EdgeKind edges, CancellationToken cancellation) => reader.Expand(Node.NodeId, edges, Direction.In, cancellation);
}

using System.Runtime.CompilerServices;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Exchange.Copying;

/// <summary>All that a store holds, a page at a time, so that no more than a page of it is in memory.</summary>
public static class StoreWalk
{
    /// <summary>Every node of a kind, in the order of their ids.</summary>
    public static async IAsyncEnumerable<Node> Nodes(IGraphStore store, NodeKind kind, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (string? after = null; ;)
        {
            var page = await store.Page(new() { Kind = kind, Order = [new(Field.Id)], Page = PageRequest.All with { After = after } }, cancellation).ConfigureAwait(false);
            foreach (var listed in page.Items) yield return listed.Node;
            if (!page.HasNext) yield break;
            after = page.Rows[^1].Cursor;
        }
    }

    /// <summary>Every node, kind by kind, in the order of their ids.</summary>
    public static async IAsyncEnumerable<Node> Nodes(IGraphStore store, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var kind in Enum.GetValues<NodeKind>())
        {
            await foreach (var node in Nodes(store, kind, cancellation).ConfigureAwait(false)) yield return node;
        }
    }

    /// <summary>Every edge, in the order of their ids.</summary>
    public static IAsyncEnumerable<Edge> Edges(IGraphStore store, CancellationToken cancellation = default) => store.Edges(Enum.GetValues<EdgeKind>(), cancellation);

    /// <summary>Every case with its history.</summary>
    public static async IAsyncEnumerable<Case> Cases(ICaseStore store, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (string? after = null; ;)
        {
            var page = await store.Cases(new CaseQuery { Page = PageRequest.All with { After = after } }, cancellation).ConfigureAwait(false);
            foreach (var found in page.Items) yield return found;
            if (!page.HasNext) yield break;
            after = page.Rows[^1].Cursor;
        }
    }
}

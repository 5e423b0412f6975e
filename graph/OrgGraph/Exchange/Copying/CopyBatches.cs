using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using OrgGraph.Exchange.Json;

namespace OrgGraph.Exchange.Copying;

/// <summary>
/// A store's graph as change sets that can be applied one after the other: sources, which others cite, then the other nodes, then edges. The id of a change set
/// is a hash of what is in it, so that a copy that is begun again is known by the store that has a part of it.
/// </summary>
internal static class CopyBatches
{
    /// <summary>The change sets.</summary>
    /// <param name="store">The store.</param>
    /// <param name="size">The most nodes or edges in one; null for one change set with all of it. Sources come in one, since they may cite each other.</param>
    /// <param name="about">What every change set says of itself.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static async IAsyncEnumerable<ChangeSet> Of(IGraphStore store, int? size, ChangeSet about, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var nodes = new List<Node>();
        var edges = new List<Edge>();
        await foreach (var source in StoreWalk.Nodes(store, NodeKind.Source, cancellation).ConfigureAwait(false)) nodes.Add(source);
        if (size is not null && nodes.Count > 0) yield return Batch(about, nodes, edges);
        foreach (var kind in Enum.GetValues<NodeKind>().Where(kind => kind != NodeKind.Source))
        {
            await foreach (var node in StoreWalk.Nodes(store, kind, cancellation).ConfigureAwait(false))
            {
                nodes.Add(node);
                if (nodes.Count == size) yield return Batch(about, nodes, edges);
            }
        }

        if (size is not null && nodes.Count > 0) yield return Batch(about, nodes, edges);
        await foreach (var edge in StoreWalk.Edges(store, cancellation).ConfigureAwait(false))
        {
            edges.Add(edge);
            if (edges.Count == size) yield return Batch(about, nodes, edges);
        }

        if (nodes.Count + edges.Count > 0) yield return Batch(about, nodes, edges);
    }

    /// <summary>An id that depends on the texts alone.</summary>
    public static Guid Id(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }

        return new(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static ChangeSet Batch(ChangeSet about, List<Node> nodes, List<Edge> edges)
    {
        ChangeSet batch = about with { Id = Id([about.Why, .. nodes.Select(RecordJson.Write), .. edges.Select(RecordJson.Write)]), PutNodes = [.. nodes], PutEdges = [.. edges] };
        nodes.Clear();
        edges.Clear();
        return batch;
    }
}

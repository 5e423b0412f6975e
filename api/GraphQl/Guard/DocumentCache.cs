namespace OrgGraph.Api.GraphQl.Guard;

/// <summary>The queries that were asked last, parsed and checked; bounded, the one asked longest ago goes first. Only what passed validation comes in.</summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Query, CheckedDocument Document)>> known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Query, CheckedDocument Document)> recent = new();

    /// <summary>A query's document; null when it is not here.</summary>
    public CheckedDocument? Find(string query)
    {
        lock (gate)
        {
            if (!known.TryGetValue(query, out var node)) return null;
            recent.Remove(node);
            recent.AddFirst(node);
            return node.Value.Document;
        }
    }

    /// <summary>Keeps a query's document.</summary>
    public void Keep(string query, CheckedDocument document)
    {
        lock (gate)
        {
            if (known.ContainsKey(query)) return;
            known.Add(query, recent.AddFirst((query, document)));
            if (known.Count <= capacity || recent.Last is not { } last) return;
            recent.RemoveLast();
            known.Remove(last.Value.Query);
        }
    }
}

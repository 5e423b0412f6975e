namespace OrgGraph.Neo4j.Writing;

/// <summary>The pieces of a statement that writes; one for which there is nothing to do is left out.</summary>
internal static class Pieces
{
    public static string RemoveEdges(IEnumerable<EdgeId> ids, Parameters parameters) => string.Join('\n', ids.GroupBy(id => id.Kind).OrderBy(kind => kind.Key).Select(kind =>
        CypherText.Of("remove-edges", ("type", Labels.Of(kind.Key)), ("keys", parameters.Take(kind.Select(id => id.Key).ToList())))));

    public static string PutNodes(IReadOnlyList<Node> nodes, Parameters parameters)
    {
        if (nodes.Count == 0) return "";
        parameters["nodes"] = nodes.Select(node => Row(("label", Labels.Of(node.NodeId.Kind)), ("properties", Properties.Of(node)))).ToList();
        return CypherText.Of("put-nodes");
    }

    /// <summary>Edges that are not there, or have been removed before.</summary>
    public static string PutEdges(IEnumerable<Edge> edges, Parameters parameters) => string.Join('\n', edges.GroupBy(edge => edge.Kind).OrderBy(kind => kind.Key).Select(kind => CypherText.Of(
        "put-edges",
        ("type", Labels.Of(kind.Key)),
        ("rows", parameters.Take(kind.Select(edge => Row(("from", edge.From.ToString()), ("to", edge.To.ToString()), ("properties", Properties.Of(edge)))).ToList())),
        ("cut", CypherText.Of("cut")))));

    /// <summary>Reckons anew how the edges of nodes end, because the nodes end otherwise.</summary>
    public static string Close(IReadOnlyList<Node> nodes, Parameters parameters)
    {
        if (nodes.Count == 0) return "";
        parameters["closing"] = nodes.Select(node => node.NodeId.ToString()).ToList();
        return CypherText.Of("close", ("types", Labels.AllTypes), ("cut", CypherText.Of("cut")));
    }

    public static string RemoveNodes(IReadOnlyList<NodeId> ids, Parameters parameters)
    {
        if (ids.Count == 0) return "";
        parameters["removedNodes"] = ids.Select(id => id.ToString()).ToList();
        return CypherText.Of("remove-nodes");
    }

    /// <summary>Entries of the change log, from a position on.</summary>
    public static string Log(long version, IReadOnlyList<ChangedItem> items, int position, Parameters parameters)
    {
        if (items.Count == 0) return "";
        parameters["items"] = items.Select((item, i) => Row(("version", version), ("position", position + i), ("subject", item.Subject), ("before", item.Before), ("after", item.After))).ToList();
        return CypherText.Of("log-items");
    }

    private static Dictionary<string, object?> Row(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var row = new Dictionary<string, object?>();
        foreach (var (name, value) in values) row[name] = value;
        return row;
    }
}

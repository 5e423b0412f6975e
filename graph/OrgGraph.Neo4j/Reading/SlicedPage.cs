using OrgGraph.Index;
using OrgGraph.Neo4j.Filters;

namespace OrgGraph.Neo4j.Reading;

/// <summary>A page that Neo4j cuts out of ordered rows which it has all at hand, each with its keys: <c>slice.cypher</c>, or <c>head.cypher</c> where there are no cursors.</summary>
internal static class SlicedPage
{
    /// <summary>The text, with the cursors and the size put among the parameters.</summary>
    /// <param name="keyset">The order, as cursors carry it.</param>
    /// <param name="order">The same order, by the keys of rows.</param>
    /// <param name="request">Which part.</param>
    /// <param name="parameters">Where the values go.</param>
    public static string Text(Keyset keyset, IReadOnlyList<OrderKey> order, PageRequest request, Parameters parameters)
    {
        (string Place, string Part)[] count = [("size", parameters.Take(request.Size)), ("fromBack", parameters.Take(request.FromBack))];
        if (request.After is null && request.Before is null) return CypherText.Of("head", count);
        List<OrderKey> keys = [.. order.Select((key, i) => key with { Expression = $"x.keys[{i}]" })];
        return CypherText.Of(
            "slice",
            [
                .. count,
                ("after", request.After is null ? "true" : Positions.After(keys, keyset.Decode(request.After), parameters)),
                ("before", request.Before is null ? "true" : Positions.Before(keys, keyset.Decode(request.Before), parameters)),
            ]);
    }

    /// <summary>The order of rows whose keys stand in a list.</summary>
    public static string Order(string list, IReadOnlyList<OrderKey> order) => string.Join(", ", order.Select((key, i) => key with { Expression = $"{list}[{i}]" }));
}

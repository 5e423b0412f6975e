using System.Text.Json;
using OrgGraph.Index;
using OrgGraph.Neo4j.Filters;

namespace OrgGraph.Neo4j.Reading;

/// <summary>
/// A page that Neo4j cuts out: it walks from one cursor on and brings one row more than is wanted. What lies beyond the other cursor is cut off here, so
/// that one more row says whether others follow.
/// </summary>
internal sealed class ServerPage
{
    private readonly Keyset keyset;
    private readonly IReadOnlyList<OrderKey> order;
    private readonly bool fromBack;
    private readonly int size;
    private readonly object?[]? nearPlace, farPlace;
    private readonly object?[]? near;

    /// <param name="keyset">The order, with what breaks ties, as cursors carry it.</param>
    /// <param name="request">Which part.</param>
    /// <param name="order">The same order in Cypher.</param>
    /// <param name="place">A cursor's values as those of the order.</param>
    public ServerPage(Keyset keyset, PageRequest request, IReadOnlyList<OrderKey> order, Func<object?[], object?[]> place)
    {
        (this.keyset, this.order, size, fromBack) = (keyset, order, request.Size, request.FromBack);
        object?[]? after = request.After is null ? null : keyset.Decode(request.After), before = request.Before is null ? null : keyset.Decode(request.Before);
        if (after is not null && before is not null && keyset.Compare(before, after) <= 0) (before, size, fromBack) = (null, 0, false); // nothing lies between; what follows is asked for all the same
        (nearPlace, farPlace) = fromBack ? (before, after) : (after, before);
        near = nearPlace is null ? null : place(nearPlace);
        Order = string.Join(", ", order.Select(key => (key with { Descending = key.Descending != fromBack }).ToString()));
    }

    /// <summary>How many rows to bring.</summary>
    public int Limit => size + 1;

    /// <summary>In which order to bring them.</summary>
    public string Order { get; }

    /// <summary>The condition that a row lies beyond the cursor from which the walk begins. On an order of one key it is always there, so that its index is walked.</summary>
    public string Beyond(Parameters parameters) => order is [var only]
        ? fromBack && near is null ? $"{only.Expression} IS NOT NULL" : $"{only.Expression} {(fromBack ? "<" : ">")} {parameters.Take(near?[0] ?? "")}"
        : near is null ? "true" : fromBack ? Positions.Before(order, near, parameters) : Positions.After(order, near, parameters);

    /// <summary>The condition that it does not; null where there is no cursor to begin from.</summary>
    public string? Others(Parameters parameters) => near is null ? null
        : order is [var only] ? $"{only.Expression} {(fromBack ? ">=" : "<=")} {parameters.Take(near[0])}"
        : $"NOT {(fromBack ? Positions.Before(order, near, parameters) : Positions.After(order, near, parameters))}";

    /// <summary>The page of an answer: its rows, whether there are others before the walk's beginning, and how many there are in all.</summary>
    public Page<T> Page<T>(JsonElement answer, Func<JsonElement, T> item, Func<JsonElement, object?[]> keys)
    {
        var brought = answer[0].EnumerateArray().Select(row => (Row: row, Keys: keys(row))).ToList();
        var kept = brought.TakeWhile(row => farPlace is null || (fromBack ? keyset.Compare(row.Keys, farPlace) > 0 : keyset.Compare(row.Keys, farPlace) < 0)).Take(size).ToList();
        bool more = brought.Count > kept.Count, others = answer[1].GetBoolean();
        if (fromBack) kept.Reverse();
        return new(
            kept.ConvertAll(row => new Row<T>(item(row.Row), keyset.Place(row.Keys))),
            HasNext: fromBack ? others : more,
            HasPrevious: fromBack ? more : others,
            Json.Number(answer[2]));
    }
}

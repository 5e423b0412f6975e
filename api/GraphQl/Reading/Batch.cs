namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>Keys that are gathered while a level of a query is walked, and fetched in one call when the first of them is needed.</summary>
internal sealed class Batch<TKey, TValue>(Func<IReadOnlyList<TKey>, CancellationToken, ValueTask<IReadOnlyList<TValue>>> fetch)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, int> places = [];
    private readonly List<TKey> keys = [];
    private Task<IReadOnlyList<TValue>>? fetched;

    /// <summary>Adds a key, once. False when the call has gone out already: start another batch.</summary>
    public bool TryAdd(TKey key, out int place)
    {
        lock (gate)
        {
            place = -1;
            if (fetched is not null) return false;
            if (places.TryGetValue(key, out place)) return true;
            place = keys.Count;
            places.Add(key, place);
            keys.Add(key);
            return true;
        }
    }

    /// <summary>The value at a place.</summary>
    public async Task<TValue> At(int place, CancellationToken cancellation)
    {
        Task<IReadOnlyList<TValue>> call;
        lock (gate) call = fetched ??= fetch(keys, cancellation).AsTask();
        return (await call.ConfigureAwait(false))[place];
    }
}

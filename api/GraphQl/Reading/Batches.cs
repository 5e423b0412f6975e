using GraphQL.DataLoader;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>The open batches of one request, by what they ask. What asks the same at the same level goes out in one call.</summary>
internal sealed class Batches
{
    private readonly Lock gate = new();
    private readonly Dictionary<object, object> open = [];

    /// <summary>Adds a key to the open batch of a question, or opens one.</summary>
    /// <param name="question">What is asked of each key; equal questions share a batch.</param>
    /// <param name="key">Of what it is asked.</param>
    /// <param name="fetch">How all keys are fetched at once, in their order.</param>
    /// <param name="shape">What becomes of the key's value.</param>
    public IDataLoaderResult Load<TKey, TValue>(
        object question, TKey key, Func<IReadOnlyList<TKey>, CancellationToken, ValueTask<IReadOnlyList<TValue>>> fetch, Func<TValue, object?> shape)
        where TKey : notnull
    {
        lock (gate)
        {
            if (!open.TryGetValue(question, out object? known) || known is not Batch<TKey, TValue> batch || !batch.TryAdd(key, out int place))
            {
                open[question] = batch = new(fetch);
                batch.TryAdd(key, out place);
            }

            return new Batched<TKey, TValue>(batch, place, shape);
        }
    }
}

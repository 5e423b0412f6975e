using GraphQL.DataLoader;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>A value that comes with its batch; the executer asks for it when the level has been walked.</summary>
internal sealed class Batched<TKey, TValue>(Batch<TKey, TValue> batch, int place, Func<TValue, object?> shape) : IDataLoaderResult
    where TKey : notnull
{
    public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => shape(await batch.At(place, cancellationToken).ConfigureAwait(false));
}

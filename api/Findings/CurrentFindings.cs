using System.Collections.Concurrent;
using OrgGraph.Findings;
using OrgGraph.Index;

namespace OrgGraph.Api.Findings;

/// <summary>
/// What the checks find in the store's current version. A report of all checks of a pack depends on the version, the day and the pack alone, so the last ones are kept;
/// pages and the API choose from them.
/// </summary>
public sealed class CurrentFindings(CurrentGraph graph)
{
    private const int Most = 64;
    private readonly ConcurrentDictionary<(GraphIndex Index, DateOnly Day, RulePack Pack), Lazy<Task<FindingsReport>>> kept = new();

    /// <summary>All that the pack's checks find on a day.</summary>
    /// <exception cref="StoreException">The store cannot be reached or read.</exception>
    public async Task<FindingsReport> Of(DateOnly day, RulePack pack, CancellationToken cancellation = default)
    {
        var index = await graph.Of(cancellation).ConfigureAwait(false);
        var key = (index, day, pack);
        foreach (var old in kept.Keys.Where(other => other.Index != index || kept.Count > Most)) kept.TryRemove(old, out _);
        var report = kept.GetOrAdd(key, _ => new(() => Task.Run(() => FindingsRun.Over(index, new() { AsOf = day, Pack = pack }))));
        try
        {
            return await report.Value.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception) when (report.Value.IsFaulted)
        {
            kept.TryRemove(key, out _);
            throw;
        }
    }
}

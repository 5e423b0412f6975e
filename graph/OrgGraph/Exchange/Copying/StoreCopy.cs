namespace OrgGraph.Exchange.Copying;

/// <summary>
/// Copies a record from one store into another that is empty, and compares the two. Nodes, edges, the dataset and the cases with their histories are carried. The
/// change log is not: it tells what happened in the store that it stands in, and the copy's own log begins by naming that store and its version.
/// </summary>
/// <remarks>
/// A store that takes it in one change set has all of it or nothing. One that takes it in batches says in its log that the copy is not finished, until it is;
/// a copy that was interrupted is begun again and goes on from there.
/// </remarks>
/// <param name="from">The store to read.</param>
/// <param name="to">The store to write.</param>
/// <param name="batch">The most nodes or edges that the store to write takes at once; null for one that takes all at once.</param>
/// <param name="clock">What tells the time.</param>
public sealed class StoreCopy(CopyEnd from, CopyEnd to, int? batch, TimeProvider clock)
{
    private const string Unfinished = "Unfinished copy";
    /// <summary>Is told after each batch.</summary>
    public Action<CopyProgress>? Progress { get; init; }

    /// <summary>Whether a store holds a part of a copy that was interrupted.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static async ValueTask<bool> IsUnfinished(IGraphStore store, CancellationToken cancellation = default)
    {
        // The dataset comes last. Asked first, because the newest entry of a log may be long.
        if (await store.State(cancellation).ConfigureAwait(false) is not { Version: > 0, Dataset: null }) return false;
        var newest = await store.Changes(PageRequest.Of(1), cancellation).ConfigureAwait(false);
        return newest.Items.Any(change => change.Why.StartsWith(Unfinished, StringComparison.Ordinal));
    }

    /// <summary>Copies all, or what an earlier run left out.</summary>
    /// <exception cref="StoreException">One of the stores cannot be read or written.</exception>
    public async Task<CopyOutcome> Run(CancellationToken cancellation = default)
    {
        StoreState source = await from.Graph.State(cancellation).ConfigureAwait(false), target = await to.Graph.State(cancellation).ConfigureAwait(false);
        if (source.Version == 0) return new CopyOutcome.Refused($"{from.Place} holds no record to copy.");
        if (await IsUnfinished(from.Graph, cancellation).ConfigureAwait(false))
            return new CopyOutcome.Refused($"{from.Place} holds an unfinished copy. Finish it first: run the command again that copied into it.");
        bool writes = target.Version == 0 || await IsUnfinished(to.Graph, cancellation).ConfigureAwait(false);
        if (writes && (await ForeignCase(cancellation).ConfigureAwait(false) ?? await Write(source, target.Version, cancellation).ConfigureAwait(false)) is { } refusal) return Refused(refusal);
        var comparison = await StoreComparison.OfGraphs(from, to, cancellation).ConfigureAwait(false);
        if (!comparison.IsSame) return Differing(comparison, writes);
        if (writes && batch is not null && await Finish(source, cancellation).ConfigureAwait(false) is { } late) return Refused(late);
        await comparison.AddDatasets(from, to, cancellation).ConfigureAwait(false);
        if (!comparison.IsSame) return Differing(comparison, writes);
        if (!writes && await ForeignCase(cancellation).ConfigureAwait(false) is { } foreign) return Refused(foreign);

        writes |= await CopiedCases.Copy(from.Cases, to.Cases, cancellation).ConfigureAwait(false);
        await comparison.AddCases(from, to, cancellation).ConfigureAwait(false);
        return !comparison.IsSame ? Differing(comparison, writes) : writes ? new CopyOutcome.Copied(comparison) : new CopyOutcome.AlreadyTheSame(comparison);
    }

    private CopyOutcome Differing(StoreComparison comparison, bool written) =>
        written ? new CopyOutcome.Differs(comparison) : Refused($"{to.Place} is not empty and does not hold the same ({comparison.Differences} differences)", comparison.Told);

    private static CopyOutcome.Refused Refused(string why, params IEnumerable<string> details) =>
        new(string.Join(Environment.NewLine, [$"{why}, so the copy stops here.", .. details]));

    private async Task<string?> ForeignCase(CancellationToken cancellation) =>
        await CopiedCases.Foreign(from.Cases, to.Cases, cancellation).ConfigureAwait(false) is { } matter ? $"{to.Place} has a case {matter} with another history than in {from.Place}" : null;

    /// <summary>Writes the graph; each change set expects the version that the one before it made, so that nobody else writes in between.</summary>
    /// <returns>Why it stopped; null when it did not.</returns>
    private async Task<string?> Write(StoreState source, long version, CancellationToken cancellation)
    {
        var about = About(batch is null ? Finished(source) : $"{Unfinished} of {from.Place}, version {source.Version}.") with { Dataset = batch is null ? source.Dataset : null };
        int nodes = 0, edges = 0;
        await foreach (var part in CopyBatches.Of(from.Graph, batch, about, cancellation).ConfigureAwait(false))
        {
            var (made, refusal) = await Apply(part with { ExpectedVersion = version }, cancellation).ConfigureAwait(false);
            if (refusal is not null) return refusal;
            // A part that an earlier run wrote is known by its id and answers with the version of then.
            version = Math.Max(version, made);
            (nodes, edges) = (nodes + part.PutNodes.Count, edges + part.PutEdges.Count);
            Progress?.Invoke(new(nodes, edges, source));
        }

        return (await from.Graph.State(cancellation).ConfigureAwait(false)).Version == source.Version ? null
            : $"{from.Place} was changed while it was copied. Run the copy again when nobody writes there: it is unfinished";
    }

    private async Task<string?> Finish(StoreState source, CancellationToken cancellation)
    {
        var last = About(Finished(source)) with { Dataset = source.Dataset };
        return (await Apply(last, cancellation).ConfigureAwait(false)).Refusal;
    }

    private string Finished(StoreState source) => $"Copied from {from.Place} at version {source.Version}. The change log up to there is in that store.";

    private ChangeSet About(string why) => new() { Id = Guid.NewGuid(), Who = "OrgGraph", When = clock.GetUtcNow(), Why = why };

    private async Task<(long Version, string? Refusal)> Apply(ChangeSet changes, CancellationToken cancellation) =>
        await to.Graph.Apply(changes, cancellation).ConfigureAwait(false) switch
        {
            ChangeOutcome.Applied applied => (applied.Version, null),
            ChangeOutcome.Conflict => (0, $"{to.Place} was changed by somebody else while it was written"),
            ChangeOutcome.Refused refused => (0, $"{to.Place} refuses what {from.Place} holds: {refused.Refusals[0].Message.TrimEnd('.')}"),
            var outcome => throw new InvalidOperationException($"An outcome that nobody knows: {outcome}."),
        };
}

using OrgGraph.Exchange.Json;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Exchange.Copying;

/// <summary>Whether two stores hold the same: what the record as a whole is, every node and every edge by all that is recorded of it, and every case with its history.</summary>
/// <remarks>Both are walked side by side in the order of their ids, so that graphs of any size are compared in little memory.</remarks>
public sealed class StoreComparison
{
    /// <summary>The most differences that are told in words.</summary>
    public const int MostTold = 10;

    private readonly List<string> told = [];

    private StoreComparison()
    {
    }

    /// <summary>How many nodes are the same in both.</summary>
    public int Nodes { get; private set; }

    /// <summary>How many edges are the same in both.</summary>
    public int Edges { get; private set; }

    /// <summary>How many cases are the same in both.</summary>
    public int Cases { get; private set; }

    /// <summary>How many differences there are.</summary>
    public int Differences { get; private set; }

    /// <summary>The first <see cref="MostTold"/> of them, each in a sentence.</summary>
    public IReadOnlyList<string> Told => told;

    /// <summary>Whether there is none.</summary>
    public bool IsSame => Differences == 0;

    /// <summary>Compares all of two stores.</summary>
    /// <exception cref="StoreException">One of them cannot be read.</exception>
    public static async Task<StoreComparison> Of(CopyEnd one, CopyEnd other, CancellationToken cancellation = default)
    {
        var comparison = await OfGraphs(one, other, cancellation).ConfigureAwait(false);
        await comparison.AddDatasets(one, other, cancellation).ConfigureAwait(false);
        await comparison.AddCases(one, other, cancellation).ConfigureAwait(false);
        return comparison;
    }

    /// <summary>Compares the nodes and the edges alone.</summary>
    /// <exception cref="StoreException">One of them cannot be read.</exception>
    public static async Task<StoreComparison> OfGraphs(CopyEnd one, CopyEnd other, CancellationToken cancellation = default)
    {
        var comparison = new StoreComparison();
        comparison.Nodes = await comparison.SideBySide(
            StoreWalk.Nodes(one.Graph, cancellation), StoreWalk.Nodes(other.Graph, cancellation), node => node.NodeId, RecordJson.Write, other.Place, cancellation).ConfigureAwait(false);
        comparison.Edges = await comparison.SideBySide(
            StoreWalk.Edges(one.Graph, cancellation), StoreWalk.Edges(other.Graph, cancellation), edge => edge.Id, RecordJson.Write, other.Place, cancellation).ConfigureAwait(false);
        return comparison;
    }

    /// <summary>Compares what the records as a whole are.</summary>
    internal async Task AddDatasets(CopyEnd one, CopyEnd other, CancellationToken cancellation)
    {
        Dataset? left = (await one.Graph.State(cancellation).ConfigureAwait(false)).Dataset, right = (await other.Graph.State(cancellation).ConfigureAwait(false)).Dataset;
        if (left != right) Tell($"The dataset is another in {other.Place}: {Text(right)} in the place of {Text(left)}.");

        static string Text(Dataset? dataset) => dataset is null ? "none" : RecordJson.Write(dataset);
    }

    /// <summary>Compares the cases.</summary>
    internal async Task AddCases(CopyEnd one, CopyEnd other, CancellationToken cancellation)
    {
        await foreach (var found in StoreWalk.Cases(one.Cases, cancellation).ConfigureAwait(false))
        {
            var twin = (await other.Cases.Cases([found.Matter], cancellation).ConfigureAwait(false))[0];
            if (twin is null) Tell($"The case {found.Matter} is missing in {other.Place}.");
            else if (!Exact(twin).SequenceEqual(Exact(found))) Tell($"The case {found.Matter} has another history in {other.Place}.");
            else Cases++;
        }

        await foreach (var found in StoreWalk.Cases(other.Cases, cancellation).ConfigureAwait(false))
        {
            if ((await one.Cases.Cases([found.Matter], cancellation).ConfigureAwait(false))[0] is null) Tell($"The case {found.Matter} is in {other.Place} alone.");
        }
    }

    private async Task<int> SideBySide<T, TId>(IAsyncEnumerable<T> one, IAsyncEnumerable<T> other, Func<T, TId> id, Func<T, string> json, string place, CancellationToken cancellation)
        where TId : IComparable<TId>
    {
        int same = 0;
        await using var left = one.GetAsyncEnumerator(cancellation);
        await using var right = other.GetAsyncEnumerator(cancellation);
        bool isLeft = await left.MoveNextAsync().ConfigureAwait(false), isRight = await right.MoveNextAsync().ConfigureAwait(false);
        while (isLeft || isRight)
        {
            int order = !isLeft ? 1 : !isRight ? -1 : id(left.Current).CompareTo(id(right.Current));
            if (order < 0) Tell($"{id(left.Current)} is missing in {place}.");
            else if (order > 0) Tell($"{id(right.Current)} is in {place} alone.");
            else if (json(left.Current) != json(right.Current)) Tell($"{id(left.Current)} is another in {place}: {json(right.Current)} in the place of {json(left.Current)}.");
            else same++;
            if (order <= 0) isLeft = await left.MoveNextAsync().ConfigureAwait(false);
            if (order >= 0) isRight = await right.MoveNextAsync().ConfigureAwait(false);
        }

        return same;
    }

    /// <summary>Two moments are equal that are the same in two time zones, so the zone is looked at too.</summary>
    private static IEnumerable<(CaseEvent Entry, TimeSpan Offset)> Exact(Case found) => found.History.Select(entry => (entry, entry.When.Offset));

    private void Tell(string difference)
    {
        Differences++;
        if (told.Count < MostTold) told.Add(difference);
    }
}

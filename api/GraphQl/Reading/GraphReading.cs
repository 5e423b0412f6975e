using System.Collections.Concurrent;
using OrgGraph.Api.Diagrams;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>What one request reads with: the store, the day to answer for where none is asked, and the open batches. The root value of its execution.</summary>
internal sealed class GraphReading(IGraphStore store, TimeProvider clock, DiagramDesk desk)
{
    private readonly ConcurrentDictionary<Question, ConcurrentDictionary<NodeId, Page<Link>>> kept = new();
    private Task<StoreState>? state;

    /// <summary>The store.</summary>
    public IGraphStore Store => store;

    /// <summary>The same store where it is worth asking ahead; null where a call costs nothing.</summary>
    public INestedReads? Nested => store is INestedReads { ReadsNested: true } nested ? nested : null;

    /// <summary>Where diagrams are asked for.</summary>
    public DiagramDesk Desk => desk;

    /// <summary>The open batches.</summary>
    public Batches Batches { get; } = new();

    /// <summary>Keeps what was read ahead, for when the question is asked.</summary>
    public void Keep(Question question, IReadOnlyDictionary<NodeId, Page<Link>> pages)
    {
        var known = kept.GetOrAdd(question, _ => new());
        foreach (var (id, page) in pages) known[id] = page;
    }

    /// <summary>What was read ahead of a node; null when nothing was.</summary>
    public Page<Link>? Kept(Question question, NodeId id) => kept.TryGetValue(question, out var pages) ? pages.GetValueOrDefault(id) : null;

    /// <summary>What the store holds, asked once.</summary>
    public Task<StoreState> State(CancellationToken cancellation) => state ??= store.State(cancellation).AsTask();

    /// <summary>The day for which a root field answers that asks for none.</summary>
    public async ValueTask<DateOnly> UsualDay(CancellationToken cancellation)
    {
        var known = await State(cancellation).ConfigureAwait(false);
        return known.Dataset is { } dataset ? dataset.DayToAnswerFor(clock) : DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    }
}

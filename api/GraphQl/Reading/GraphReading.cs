using OrgGraph.Api.Diagrams;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>What one request reads with: the store, the day to answer for where none is asked, and the open batches. The root value of its execution.</summary>
internal sealed class GraphReading(IGraphStore store, TimeProvider clock, DiagramDesk desk)
{
    private Task<StoreState>? state;

    /// <summary>The store.</summary>
    public IGraphStore Store => store;

    /// <summary>Where diagrams are asked for.</summary>
    public DiagramDesk Desk => desk;

    /// <summary>The open batches.</summary>
    public Batches Batches { get; } = new();

    /// <summary>What the store holds, asked once.</summary>
    public Task<StoreState> State(CancellationToken cancellation) => state ??= store.State(cancellation).AsTask();

    /// <summary>The day for which a root field answers that asks for none.</summary>
    public async ValueTask<DateOnly> UsualDay(CancellationToken cancellation)
    {
        var known = await State(cancellation).ConfigureAwait(false);
        return known.Dataset is { } dataset ? dataset.DayToAnswerFor(clock) : DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    }
}

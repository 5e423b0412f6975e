using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrgGraph.Viz.Layout.Engine;

/// <summary>
/// The engines that lay diagrams out: at most as many as the machine has cores, made when first needed, replaced after a fault or a number of calls.
/// Answers depend on the request alone, not on the engine or on what it did before.
/// </summary>
internal sealed class LayoutEngines(LayoutLimits limits, Func<LayoutEngine> make) : IDisposable
{
    private readonly ConcurrentBag<LayoutEngine> idle = [];
    private readonly SemaphoreSlim free = new(Environment.ProcessorCount, Environment.ProcessorCount);
    private volatile LayoutProblem? missing;
    private volatile bool closed;

    /// <summary>Does a piece of work that needs an engine, on a thread of its own, as soon as one is free. Waiting counts as part of the
    /// time.</summary>
    /// <exception cref="LayoutException">It is too large, too slow, or there is no engine.</exception>
    public Task<T> Use<T>(Func<Func<LayeredGraph, LayeredPlaces>, T> work, CancellationToken cancellation) => With(
        (engine, since) => work(graph => engine.Place(Text(graph, LayeredJson.Default.LayeredGraph), Left(since))), cancellation);

    /// <summary>The same for work on what has no layers.</summary>
    /// <exception cref="LayoutException">It is too large, too slow, or there is no engine.</exception>
    public Task<T> UseNetwork<T>(Func<Func<NetworkGraph, NetworkPlaces>, T> work, CancellationToken cancellation) => With(
        (engine, since) => work(graph => engine.Spread(Text(graph, NetworkJson.Default.NetworkGraph), Left(since))), cancellation);

    private async Task<T> With<T>(Func<LayoutEngine, Stopwatch, T> work, CancellationToken cancellation)
    {
        var since = Stopwatch.StartNew();
        if (!await free.WaitAsync(limits.Time, cancellation).ConfigureAwait(false)) throw TooSlow();
        try
        {
            return await Task.Run(() => WithEngine(work, since), cancellation).ConfigureAwait(false);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Makes an engine ready, so that the first drawing need not wait for it.</summary>
    public async Task WarmUp(CancellationToken cancellation)
    {
        LayeredNode[] nodes = [.. Enumerable.Range(0, 12).Select(i => new LayeredNode(100, i / 4))];
        LayeredLink[] links = [.. Enumerable.Range(4, 8).Select(i => new LayeredLink(i - 4, i, 1))];
        await Use(place => place(new LayeredGraph(20, false, nodes, links)), cancellation).ConfigureAwait(false);
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var engine)) engine.Dispose();
    }

    private T WithEngine<T>(Func<LayoutEngine, Stopwatch, T> work, Stopwatch since)
    {
        var engine = idle.TryTake(out var resting) ? resting : Make();
        try
        {
            return work(engine, since);
        }
        catch (LayoutException e) when (e.Problem.Kind == LayoutProblemKind.TooSlow)
        {
            throw TooSlow(e);
        }
        finally
        {
            if (engine.IsSpent || engine.Calls >= limits.CallsPerEngine || closed) engine.Dispose();
            else idle.Add(engine);
        }
    }

    private string Text<T>(T graph, JsonTypeInfo<T> type)
    {
        string text = JsonSerializer.Serialize(graph, type);
        return text.Length <= limits.Characters ? text : throw new LayoutException(
            LayoutProblemKind.TooLarge,
                $"The diagram is too large to draw: its layout takes {text.Length} characters, and the limit is {limits.Characters}.");
    }

    private LayoutEngine Make()
    {
        if (missing is { } known) throw new LayoutException(known.Kind, known.Message);
        try
        {
            return make();
        }
        catch (Exception e) when (e is TypeLoadException or TypeInitializationException or BadImageFormatException or PlatformNotSupportedException)
        {
            missing = new(LayoutProblemKind.NoEngine,
                "Diagrams cannot be drawn on this computer, because no V8 engine is available for it. The outline says the same.");
            throw new LayoutException(missing.Kind, missing.Message, e);
        }
    }

    private TimeSpan Left(Stopwatch since) => limits.Time > since.Elapsed ? limits.Time - since.Elapsed : throw TooSlow();

    private LayoutException TooSlow(Exception? cause = null) =>
        new(LayoutProblemKind.TooSlow, $"The diagram was given up: drawing it would take longer than {limits.Time.TotalSeconds:0.#} seconds.", cause);
}

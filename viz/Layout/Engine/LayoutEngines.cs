using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrgGraph.Viz.Layout.Engine;

/// <summary>
/// The engines that lay diagrams out: as many as the machine has cores and no fewer than two, made when first needed, replaced after a fault or a
/// number of calls. Large diagrams never take the last of them: it is kept for small ones, which are done in no time.
/// Answers depend on the request alone, not on the engine or on what it did before.
/// </summary>
internal sealed class LayoutEngines(LayoutLimits limits, Func<LayoutEngine> make) : IDisposable
{
    private readonly ConcurrentBag<LayoutEngine> idle = [];
    private static readonly int Most = Math.Max(2, Environment.ProcessorCount);
    private static readonly TimeSpan RestAfter = TimeSpan.FromSeconds(30);
    private readonly SemaphoreSlim free = new(Most, Most);
    private readonly SemaphoreSlim freeForLarge = new(Most - 1, Most - 1);
    private readonly Lock resting = new();
    private Timer? rest;
    private int waiting;
    private volatile LayoutProblem? missing;
    private volatile bool closed;

    /// <summary>
    /// Does a piece of work that needs an engine, on a thread of its own, as soon as one is free. Waiting counts as part of the time. The work is
    /// given a token that is cancelled when time is up, for what it does besides.
    /// </summary>
    /// <exception cref="LayoutException">It is too large, too slow, too many others wait, or there is no engine.</exception>
    public Task<T> Use<T>(Func<Func<LayeredGraph, LayeredPlaces>, CancellationToken, T> work, bool isLarge, CancellationToken cancellation) => InTurn(
        (engine, since, time) => work(graph => engine.Place(Text(graph, LayeredJson.Default.LayeredGraph), Left(since)), time), isLarge, cancellation);

    /// <summary>The same for work on what has no layers.</summary>
    /// <exception cref="LayoutException">It is too large, too slow, too many others wait, or there is no engine.</exception>
    public Task<T> UseNetwork<T>(Func<Func<NetworkGraph, NetworkWays>, CancellationToken, T> work, bool isLarge, CancellationToken cancellation) => InTurn(
        (engine, since, time) => work(graph => engine.Lead(Text(graph, NetworkJson.Default.NetworkGraph), Left(since)), time), isLarge, cancellation);

    private async Task<T> InTurn<T>(Func<LayoutEngine, Stopwatch, CancellationToken, T> work, bool isLarge, CancellationToken cancellation)
    {
        var since = Stopwatch.StartNew();
        if (Interlocked.Increment(ref waiting) > limits.Waiting + Most)
        {
            Interlocked.Decrement(ref waiting);
            throw new LayoutException(LayoutProblemKind.Busy, $"The diagram was not drawn, because {limits.Waiting} others were waiting. Try again in a moment.");
        }

        bool forLarge = false;
        try
        {
            if (isLarge && !(forLarge = await freeForLarge.WaitAsync(limits.Time, cancellation).ConfigureAwait(false))) throw TooSlow();
            if (!await free.WaitAsync(Left(since), cancellation).ConfigureAwait(false)) throw TooSlow();
            try
            {
                return await Task.Run(() => With(work, since), cancellation).ConfigureAwait(false);
            }
            finally
            {
                free.Release();
            }
        }
        finally
        {
            if (forLarge) freeForLarge.Release();
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <summary>Makes an engine ready, so that the first drawing need not wait for it.</summary>
    public async Task WarmUp(CancellationToken cancellation)
    {
        LayeredNode[] nodes = [.. Enumerable.Range(0, 12).Select(i => new LayeredNode(100, i / 4))];
        LayeredLink[] links = [.. Enumerable.Range(4, 8).Select(i => new LayeredLink(i - 4, i, 1))];
        await Use((place, _) => place(new LayeredGraph(20, 0, nodes, links)), isLarge: false, cancellation).ConfigureAwait(false);
    }

    public void Dispose()
    {
        lock (resting)
        {
            closed = true;
            rest?.Dispose();
        }

        while (idle.TryTake(out var engine)) engine.Dispose();
    }

    private T With<T>(Func<LayoutEngine, Stopwatch, CancellationToken, T> work, Stopwatch since)
    {
        using var time = new CancellationTokenSource(Left(since));
        var engine = idle.TryTake(out var rested) ? rested : Make();
        try
        {
            return work(engine, since, time.Token);
        }
        catch (LayoutException e) when (e.Problem.Kind == LayoutProblemKind.TooSlow)
        {
            throw TooSlow(e);
        }
        catch (OperationCanceledException e) when (time.IsCancellationRequested)
        {
            throw TooSlow(e);
        }
        finally
        {
            if (engine.IsSpent || engine.Calls >= limits.CallsPerEngine || closed) engine.Dispose();
            else idle.Add(engine);
            RestLater();
        }
    }

    /// <summary>Puts off the moment when idle engines give back their memory.</summary>
    private void RestLater()
    {
        lock (resting)
        {
            if (closed) return;
            rest ??= new Timer(_ => Rest());
            rest.Change(RestAfter, Timeout.InfiniteTimeSpan);
        }
    }

    private void Rest()
    {
        for (int left = idle.Count; left > 0 && !closed && idle.TryTake(out var engine); left--)
        {
            engine.Rest();
            if (closed) engine.Dispose();
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
                "On this computer none can be, because no V8 engine is available for it.");
            throw new LayoutException(missing.Kind, missing.Message, e);
        }
    }

    private TimeSpan Left(Stopwatch since) => limits.Time > since.Elapsed ? limits.Time - since.Elapsed : throw TooSlow();

    private LayoutException TooSlow(Exception? cause = null) =>
        new(LayoutProblemKind.TooSlow, $"The diagram was given up: drawing it would take longer than {limits.Time.TotalSeconds:0.#} seconds.", cause);
}

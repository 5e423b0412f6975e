using OrgGraph.Viz.Layout.Engine;
using OrgGraph.Viz.Layout.Network;
using OrgGraph.Viz.Layout.Trees;

namespace OrgGraph.Viz.Layout;

/// <summary>Lays diagrams out: a pure function of the request, bounded in time and memory. Safe to use from many threads at once.</summary>
public sealed class Layouts : IDisposable
{
    private readonly LayoutLimits limits;
    private readonly LayoutEngines engines;

    /// <summary>With limits.</summary>
    public Layouts(LayoutLimits limits)
        : this(limits, () => new LayoutEngine(limits.Heap))
    {
    }

    internal Layouts(LayoutLimits limits, Func<LayoutEngine> make) => (this.limits, engines) = (limits, new(limits, make));

    /// <summary>Where everything goes, or why there is no answer. Exactly one of the two is there.</summary>
    /// <exception cref="ArgumentException">A link names a box that is not there, or leads from a box to itself; two boxes have one id.</exception>
    public async Task<(LayoutResult? Result, LayoutProblem? Problem)> Lay(LayoutRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (TooLarge(request) is { } problem) return (null, problem);
        try
        {
            return (request.Shape switch
            {
                LayoutShape.Tree => TreeLayout.Lay(request),
                LayoutShape.Network => await engines.UseNetwork((lead, time) => NetworkLayout.Lay(request, lead, time), IsLarge(request), cancellation).ConfigureAwait(false),
                _ => await Chart(new(request), cancellation).ConfigureAwait(false),
            }, null);
        }
        catch (LayoutException e)
        {
            return (null, e.Problem);
        }
    }

    /// <summary>Where the boxes of a network stand before lines are led between them; null where that cannot be told within the limits.</summary>
    /// <exception cref="ArgumentException">A link names a box that is not there, or leads from a box to itself; two boxes have one id.</exception>
    public async Task<IReadOnlyList<BoxPlace>?> Places(LayoutRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (TooLarge(request) is not null) return null;
        try
        {
            var at = await engines.UseNetwork((_, time) => NetworkLayout.Places(request, time), IsLarge(request), cancellation).ConfigureAwait(false);
            return [.. request.Boxes.Select((box, i) => new BoxPlace(box.Id, At: at[i]))];
        }
        catch (LayoutException)
        {
            return null;
        }
    }

    /// <summary>Makes an engine ready. Where none can be had, nothing happens: a later layout says so.</summary>
    public async Task WarmUp(CancellationToken cancellation = default)
    {
        try
        {
            await engines.WarmUp(cancellation).ConfigureAwait(false);
        }
        catch (LayoutException)
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose() => engines.Dispose();

    private async Task<LayoutResult> Chart(Chart chart, CancellationToken cancellation)
    {
        int boxes = chart.Request.Boxes.Count, passed = chart.Passing.Sum();
        if (boxes + passed > limits.Places) throw new LayoutException(LayoutProblemKind.TooLarge,
            $"The diagram is too dense to draw: its {boxes} boxes and the {passed} places at which lines pass them are {boxes + passed}, and the limit is {limits.Places}.");
        return await engines.Use((place, time) => ChartLayout.Lay(chart, place, time), IsLarge(chart.Request), cancellation).ConfigureAwait(false);
    }

    private bool IsLarge(LayoutRequest request) => request.Boxes.Count + request.Links.Count > limits.Small;

    private LayoutProblem? TooLarge(LayoutRequest request) =>
        request.Boxes.Count > limits.Boxes
            ? new(LayoutProblemKind.TooLarge,
            $"The diagram is too large to draw: it has {request.Boxes.Count} boxes, and the limit is {limits.Boxes}.")
        : request.Links.Count > limits.Links
            ? new(LayoutProblemKind.TooLarge,
            $"The diagram is too large to draw: it has {request.Links.Count} lines, and the limit is {limits.Links}.")
        : null;
}

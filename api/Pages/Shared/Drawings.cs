using System.Collections.Concurrent;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>
/// Draws diagrams, and keeps the last ones: a diagram depends on the version of the record, on what it shows and on the day alone.
/// </summary>
public sealed class Drawings(DiagramRenderer renderer)
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<(long Version, string What, DateOnly Day), RenderedDiagram> kept = new();
    private readonly ConcurrentDictionary<(long Version, string What, DateOnly? Day), IReadOnlyList<BoxPlace>> places = new();

    /// <summary>The drawing of what is asked for; null when there is nothing to draw.</summary>
    /// <param name="version">The version of the record.</param>
    /// <param name="what">Which diagram of what, and all else that decides how it looks: whether its links keep the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="make">Builds the diagram, when none is kept.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<RenderedDiagram?> Of(long version, string what, DateOnly day, Func<Task<Diagram?>> make, CancellationToken cancellation)
    {
        var key = (version, what, day);
        if (kept.TryGetValue(key, out var drawing)) return drawing;
        if (await make() is not { Boxes.Count: > 1 } diagram) return null;
        drawing = await renderer.Render(diagram, cancellation);
        if (drawing.Problem is not null) return drawing;
        if (kept.Count >= Most) kept.Clear();
        kept[key] = drawing;
        return drawing;
    }

    /// <summary>Where the boxes of a network stand that is not drawn itself; none where there is nothing to draw, or it is too large.</summary>
    /// <param name="version">The version of the record.</param>
    /// <param name="what">Which diagram of what.</param>
    /// <param name="day">The day; null for all time.</param>
    /// <param name="make">Builds the diagram, when its places are not kept.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<BoxPlace>> Places(long version, string what, DateOnly? day, Func<Task<Diagram?>> make, CancellationToken cancellation)
    {
        var key = (version, what, day);
        if (places.TryGetValue(key, out var known)) return known;
        // What could not be placed may be next time.
        if ((await make() is { } diagram ? await renderer.Places(diagram, cancellation) : []) is not { } found) return [];
        if (places.Count >= Most) places.Clear();
        return places[key] = found;
    }
}

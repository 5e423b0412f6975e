using OrgGraph.Api.Diagrams;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>The picture of what a person, a board or an organisation is directly joined to on the day of the page.</summary>
public sealed class Surroundings(IGraphStore store, AskedDay asked, Links links, Drawings drawings, ChangeReading changes, PageHead head)
{
    private static readonly (EdgeKind, Filter?)[] Kinds = [.. SurroundingsDiagram.Kinds.Select(kind => (kind, (Filter?)null))];

    /// <summary>The picture; null when nothing is joined to it.</summary>
    public async Task<Picture?> Of(NodeId id, CancellationToken cancellation)
    {
        var state = await store.State(cancellation);
        var drawing = await drawings.Of(
            state.Version, id.ToString(), asked, () => SurroundingsDiagram.Of(store, id, asked.Day, links.To, cancellation), cancellation);
        if (drawing is null) return null;
        head.HasDiagram = true;
        return new(drawing, "Diagram of connections", await changes.Around([id], Kinds, asked.Day, cancellation));
    }
}

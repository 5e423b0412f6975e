using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>The picture of what a person, a board or an organisation is directly joined to on the day of the page.</summary>
public sealed class Surroundings(IGraphStore store, AskedDay asked, Links links, Drawings drawings)
{
    /// <summary>The picture; null when nothing is joined to it.</summary>
    public async Task<Picture?> Of(NodeId id, CancellationToken cancellation)
    {
        var state = await store.State(cancellation);
        var drawing = await drawings.Of(
            state.Version, id.ToString(), asked, () => SurroundingsDiagram.Of(store, id, asked.Day, links.To, cancellation), cancellation);
        return drawing is null ? null : new(drawing);
    }
}

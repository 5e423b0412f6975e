using OrgGraph.Api.Diagrams;
using OrgGraph.Findings;
using OrgGraph.Scenarios;
using OrgGraph.Viz.Diagrams;
using Route = OrgGraph.Store.Route;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>The pictures of findings, of ways and of differences.</summary>
public sealed class Pictures(IGraphStore store, AskedDay asked, Links links, Drawings drawings, DiagramDesk desk, PageHead head)
{
    /// <summary>What a finding rests on; null when there is nothing to draw.</summary>
    public Task<Picture?> Of(Finding finding, CancellationToken cancellation) => Draw(
        $"finding {finding.Id} {finding.Fingerprint}", "What it rests on, as a diagram", () => EvidenceDiagram.Of(store, finding, asked.Day, links.To, cancellation: cancellation), cancellation);

    /// <summary>A way from one to another; null when there is nothing to draw.</summary>
    public Task<Picture?> Of(Route route, CancellationToken cancellation) => Draw(
        $"route {string.Join(' ', route.Edges.Select(edge => edge.Id))} from {route.Nodes[0].NodeId}",
        "The path as a diagram",
        async () => await RouteDiagram.Of(store, route, asked.Day, links.To, cancellation: cancellation),
        cancellation,
        new() { Kind = DiagramKind.Path, Of = route.Nodes[0].NodeId, To = route.Nodes[^1].NodeId, AsOf = Asked });

    /// <summary>The boards that share people with another, and the people who join them; null when there is nothing to draw.</summary>
    public async Task<Picture?> OfOverlaps(int least, CancellationToken cancellation)
    {
        const string heading = "Boards and those who join them";
        if (await desk.Of(new() { Kind = DiagramKind.Overlaps, MinShared = least, AsOf = Asked }, cancellation) is not DiagramAnswer.Drawn drawn) return null;
        head.HasDiagram = true;
        return new(drawn.Drawing) { Query = drawn.Query, Heading = heading, Label = heading };
    }

    /// <summary>What is different between two standpoints; null when there is nothing to draw.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="what">What it depends on besides the version of the record and the day: the other day, or the scenario.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<Picture?> Of(Difference difference, string what, CancellationToken cancellation) => Draw(
        $"changes {what}", "The changes as a diagram", () => Task.FromResult<Diagram?>(ChangesDiagram.Of(difference, id => difference.Before.Index.Node(id) is null ? null : links.To(id))), cancellation);

    private DateOnly? Asked => asked.IsAsked ? asked.Day : null;

    private async Task<Picture?> Draw(string what, string heading, Func<Task<Diagram?>> make, CancellationToken cancellation, DiagramQuery? query = null)
    {
        var state = await store.State(cancellation);
        if (await drawings.Of(state.Version, $"{what}, links {(asked.IsAsked ? "with" : "without")} the day", asked.Day, make, cancellation) is not { } drawing) return null;
        head.HasDiagram = true;
        return new(drawing) { Query = query, Heading = heading, Label = heading };
    }
}

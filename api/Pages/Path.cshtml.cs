using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Pages.Shared;
using Route = OrgGraph.Store.Route;

namespace OrgGraph.Api.Pages;

/// <summary>The shortest way from one to another on the day, step by step, with the reason and the source of each.</summary>
public sealed class PathModel(Reader reader, Links links, PageHead head, Pictures pictures) : PageModel
{
    private static readonly NodeKind[] Kinds = [.. Enum.GetValues<NodeKind>().Where(kind => kind != NodeKind.Source)];
    private static readonly Dictionary<string, EdgeKind[]> Ways = new()
    {
        ["seats"] = [EdgeKind.MemberOf, EdgeKind.Holds, EdgeKind.PostIn],
        ["lines"] = [EdgeKind.ReportsTo, EdgeKind.Holds, EdgeKind.PartOf],
        ["work"] = [EdgeKind.AccountableFor, EdgeKind.Oversees, EdgeKind.Delivers, EdgeKind.PartOf, EdgeKind.Holds],
    };

    /// <summary>From whom or what, by id or name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>To whom or what, by id or name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Along what: seats, lines or work; everything when null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Along { get; set; }

    /// <summary>The start as it was asked for.</summary>
    public Pick Start { get; private set; } = null!;

    /// <summary>The end as it was asked for.</summary>
    public Pick End { get; private set; } = null!;

    /// <summary>Whether both ends are known.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>The way; null when there is none.</summary>
    public Route? Route { get; private set; }

    /// <summary>Each step: the facts that make it, one for each who carries it.</summary>
    public IReadOnlyList<Link> Steps { get; private set; } = [];

    /// <summary>The diagram; null when there is nothing to draw.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>Along what a way may lead.</summary>
    public static IReadOnlyList<Option> Choices { get; } =
        [new("", "Everything"), new("seats", "Seats and posts"), new("lines", "Reporting lines"), new("work", "Accountability and oversight")];

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        head.Title = "Paths";
        head.Trail = [("Home", "/")];
        Start = await Pick.Of(reader, "from", "From", From, Kinds, cancellation);
        End = await Pick.Of(reader, "to", "To", To, Kinds, cancellation);
        if (Start.Node is not null && Start.Node.NodeId == End.Node?.NodeId) End = End with { Node = null, Typed = "", Fault = "Choose somebody or something else than where the path begins" };
        foreach (var pick in (Pick[])[Start, End])
        {
            if (pick.Fault is { } fault) head.Faults.Add(new(fault, pick.Field));
        }

        if (Start.Node is null || End.Node is null) return Page();
        if (Start.IsByName || End.IsByName) return Redirect(Address(null, null));
        (IsAsked, head.Title) = (true, $"Path from {Start.Node.Name} to {End.Node.Name}");
        Route = await reader.Store.ShortestRoute(
            new() { From = Start.Node.NodeId, To = End.Node.NodeId, AsOf = reader.Day, Kinds = Ways.GetValueOrDefault(Along ?? "", []) }, cancellation);
        if (Route is null) return Page();
        var steps = new List<Link>();
        for (int i = 0; i < Route.Edges.Count; i++) steps.Add(await Step(Route.Edges[i], cancellation));
        Steps = steps;
        Picture = await pictures.Of(Route, cancellation);
        return Page();
    }

    /// <summary>The address with these ends; with those that were asked for where null.</summary>
    public string Address(NodeId? from, NodeId? to, bool everything = false) =>
        links.To("/path", ("from", from?.ToString() ?? Start.InLink), ("to", to?.ToString() ?? End.InLink), ("along", everything ? null : Along));

    /// <summary>The edge as it is read on the day; of a post's seat or responsibility, with the first who holds the post then.</summary>
    private async Task<Link> Step(Edge edge, CancellationToken cancellation) =>
        (await reader.Expand(edge.From, edge.Kind, Direction.Out, cancellation)).First(link => link.Edge.Id == edge.Id);
}

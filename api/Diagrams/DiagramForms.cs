using System.Collections.Frozen;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;
using OrgGraph.Scenarios;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Diagrams;

/// <summary>Every diagram that there is. A new one is added here, and pages, files, the API and the command have it.</summary>
public static class DiagramForms
{
    private static readonly FrozenDictionary<DiagramKind, DiagramForm> ByKind = List().ToFrozenDictionary(form => form.Kind);

    /// <summary>All, in the order of pages.</summary>
    public static IReadOnlyList<DiagramForm> All { get; } = [.. Enum.GetValues<DiagramKind>().Select(Of)];

    /// <summary>The form of a kind.</summary>
    public static DiagramForm Of(DiagramKind kind) => ByKind[kind];

    /// <summary>Those that can be about a thing of a kind, and need nothing besides.</summary>
    public static IReadOnlyList<DiagramForm> About(NodeKind kind) => [.. All.Where(form => form.Subjects.Contains(kind) && form.Needs.All(needed => needed == DiagramParameter.Of))];

    private static IEnumerable<DiagramForm> List() =>
    [
        new()
        {
            Kind = DiagramKind.ReportingLines,
            Title = "Reporting lines",
            Summary = "Who reports to whom, with the chairs of the day and the programmes that boards oversee.",
            Empty = "No reporting lines are recorded",
            EmptyFor = (query, name) => query.Of is { } subject ? $"No reporting line leads to or from {name(subject)}" : null,
            Takes = [DiagramParameter.Of, DiagramParameter.Colour],
            Subjects = [NodeKind.Board, NodeKind.Programme],
            SubjectLabel = "Show what lies above and below",
            Watches = [(EdgeKind.ReportsTo, null), (EdgeKind.Oversees, null), (EdgeKind.Delivers, null), (EdgeKind.MemberOf, Filter.Equal(Field.Role, MemberRole.Chair))],
            Make = (order, cancellation) => ReportingLinesDiagram.Of(order.Store, order.Day, order.Query.Of, order.Address, cancellation),
            Whole = (order, cancellation) => ReportingLinesDiagram.Of(order.Store, null, cancellation: cancellation),
        },
        new()
        {
            Kind = DiagramKind.Surroundings,
            Title = "Surroundings",
            Summary = "One person, body, post or programme and what it is joined to: seats, posts, responsibilities, lines.",
            Empty = "Nothing is stated to be joined to it",
            EmptyFor = (query, name) => $"Nothing is stated to be joined to {name(query.Of!.Value)}",
            Takes = [DiagramParameter.Of, DiagramParameter.Depth, DiagramParameter.Open, DiagramParameter.Colour],
            Needs = [DiagramParameter.Of],
            Depths = (1, SurroundingsDiagram.MostSteps),
            Subjects = [NodeKind.Person, NodeKind.Organisation, NodeKind.Board, NodeKind.Post, NodeKind.Programme, NodeKind.Commitment, NodeKind.Agreement],
            SubjectLabel = "Show the surroundings of",
            Watches = [.. SurroundingsDiagram.Kinds.Select(kind => (kind, (Filter?)null))],
            IsOfSubject = true,
            OpensParts = true,
            Make = (order, cancellation) => SurroundingsDiagram.Of(
                order.Store, order.Query.Of!.Value, order.Day, order.Query.Depth ?? 1, order.Address, order.Query.Parts, order.Toggle, cancellation),
            Whole = (order, cancellation) => SurroundingsDiagram.Whole(order.Store, order.Query.Of!.Value, order.Query.Depth ?? 1, cancellation),
        },
        new()
        {
            Kind = DiagramKind.Accountability,
            Title = "Accountability",
            Summary = "Who answers for a programme, in which responsibility and for which organisation; or all programmes with their owners.",
            Empty = "No programme is recorded",
            EmptyFor = (query, name) => query.Of is { } programme ? $"Nothing is recorded of {name(programme)}" : null,
            Takes = [DiagramParameter.Of, DiagramParameter.Colour],
            Subjects = [NodeKind.Programme],
            SubjectLabel = "Programme",
            Make = (order, cancellation) =>
                AccountabilityDiagram.Of(order.Store, order.Query.Of is { } programme ? new ProgrammeId(programme.Key) : null, order.Day, order.Address, cancellation),
        },
        new()
        {
            Kind = DiagramKind.Overlaps,
            Title = "Overlaps",
            Summary = "Boards and the people who join them by sitting on more than one.",
            Empty = "No two boards are recorded to share people",
            EmptyFor = (query, _) => query.MinShared is { } least and > 1 ? $"No two boards are recorded to share {least} people or more" : null,
            Takes = [DiagramParameter.MinShared, DiagramParameter.Colour],
            Make = async (order, cancellation) => await OverlapDiagram.Of(order.Store, order.Day, order.Query.MinShared ?? 1, order.Address, cancellation).ConfigureAwait(false),
            Whole = (order, cancellation) => OverlapDiagram.Whole(order.Store, cancellation),
        },
        new()
        {
            Kind = DiagramKind.Posts,
            Title = "Posts",
            Summary = "The organogram of posts: who reports to whom, with the holders of the day and the vacancies.",
            Empty = "No posts are recorded",
            EmptyFor = (query, name) => query.Of is { } top ? $"No posts are recorded in or under {name(top)}" : null,
            Takes = [DiagramParameter.Of, DiagramParameter.Open, DiagramParameter.Colour],
            Subjects = [NodeKind.Post, NodeKind.Board],
            SubjectLabel = "The post or board at the top",
            Make = (order, cancellation) => PostChartDiagram.Of(
                order.Store, order.Day, order.Query.Of, order.Query.Open, order.Address, order.Opening, order.Closing, cancellation),
        },
        new()
        {
            Kind = DiagramKind.Path,
            Title = "Path",
            Summary = "How one person or body is joined to another: a shortest way from one to the other, with the reason for each step.",
            Empty = $"No way of at most {RouteQuery.MaxLength} steps leads from the one to the other",
            EmptyFor = (query, name) => query.Of == query.To ? $"Both ends are {name(query.Of!.Value)}, so there is no way to draw"
                : $"No way of at most {RouteQuery.MaxLength} steps{(query.Edges.Count > 0 ? " along what is asked for" : "")} leads from {name(query.Of!.Value)} to {name(query.To!.Value)}",
            Takes = [DiagramParameter.Of, DiagramParameter.To, DiagramParameter.Edges, DiagramParameter.Colour],
            Needs = [DiagramParameter.Of, DiagramParameter.To],
            Subjects = Enum.GetValues<NodeKind>(),
            SubjectLabel = "From",
            Make = Path,
        },
        new()
        {
            Kind = DiagramKind.Changes,
            Title = "Changes",
            Summary = "What came and what went between two days: seats, posts, responsibilities, reporting lines.",
            Empty = "Nothing is different",
            EmptyFor = (query, _) => query.From is { } from ? $"Nothing that is different from {Say.Date(from)} is recorded" : null,
            Takes = [DiagramParameter.From, DiagramParameter.Until, DiagramParameter.Colour],
            Needs = [DiagramParameter.From],
            Make = Changes,
        },
    ];

    private static async Task<Diagram?> Path(DiagramOrder order, CancellationToken cancellation)
    {
        var query = new RouteQuery { From = order.Query.Of!.Value, To = order.Query.To!.Value, AsOf = order.Day, Kinds = order.Query.Edges };
        return await order.Store.ShortestRoute(query, cancellation).ConfigureAwait(false) is { } route
            ? await RouteDiagram.Of(order.Store, route, order.Day, order.Address, cancellation).ConfigureAwait(false)
            : null;
    }

    /// <summary>A run of the checks on each of the two days is part of it, so it is done off the thread of the request.</summary>
    private static async Task<Diagram?> Changes(DiagramOrder order, CancellationToken cancellation)
    {
        var from = order.Query.From!.Value;
        if (from >= order.Day) throw new RefusedException(DiagramRefusals.BadPeriod(from, order.Day));
        var index = await order.Graph.Of(cancellation).ConfigureAwait(false);
        var difference = await Task.Run(() => Differences.Between(new(index, from), new(index, order.Day), RulePack.Default, SeatWeights.Default, cancellation), cancellation).ConfigureAwait(false);
        return ChangesDiagram.Of(difference, order.Address);
    }
}

using System.Collections.Frozen;
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
            Takes = [DiagramParameter.Of],
            Subjects = [NodeKind.Board, NodeKind.Programme],
            SubjectLabel = "Show what lies above and below",
            Watches = [(EdgeKind.ReportsTo, null), (EdgeKind.Oversees, null), (EdgeKind.Delivers, null), (EdgeKind.MemberOf, Filter.Equal(Field.Role, MemberRole.Chair))],
            Make = (order, cancellation) => ReportingLinesDiagram.Of(order.Store, order.Day, order.Query.Of, order.Address, cancellation),
        },
        new()
        {
            Kind = DiagramKind.Surroundings,
            Title = "Surroundings",
            Summary = "One person, body, post or programme and what it is joined to: seats, posts, responsibilities, lines.",
            Empty = "Nothing is stated to be joined to it",
            Takes = [DiagramParameter.Of, DiagramParameter.Open],
            Needs = [DiagramParameter.Of],
            Subjects = [NodeKind.Person, NodeKind.Organisation, NodeKind.Board, NodeKind.Post, NodeKind.Programme, NodeKind.Commitment, NodeKind.Agreement],
            SubjectLabel = "Show the surroundings of",
            Watches = [.. SurroundingsDiagram.Kinds.Select(kind => (kind, (Filter?)null))],
            IsOfSubject = true,
            Make = (order, cancellation) => SurroundingsDiagram.Of(order.Store, order.Query.Of!.Value, order.Day, order.Address, order.Openings, order.Toggle, cancellation),
        },
    ];
}

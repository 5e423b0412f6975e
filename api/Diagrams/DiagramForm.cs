using OrgGraph.Api.Pages.Shared;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Diagrams;

/// <summary>A kind of diagram: what it is called, what it can be asked with and how it is built.</summary>
public sealed record DiagramForm
{
    /// <summary>Which kind.</summary>
    public required DiagramKind Kind { get; init; }

    /// <summary>What it is called: "Reporting lines".</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What a page says in its place where there is nothing to draw, before the day.</summary>
    public required string Empty { get; init; }

    /// <summary>The same where the question narrows what is shown; null, or null from it, where <see cref="Empty"/> says it. It is given the names of what the question names.</summary>
    public Func<DiagramQuery, Func<NodeId, string>, string?>? EmptyFor { get; init; }

    /// <summary>What it can be asked with, besides a day.</summary>
    public IReadOnlyList<DiagramParameter> Takes { get; init; } = [];

    /// <summary>What it cannot be drawn without.</summary>
    public IReadOnlyList<DiagramParameter> Needs { get; init; } = [];

    /// <summary>What it can be about.</summary>
    public IReadOnlyList<NodeKind> Subjects { get; init; } = [];

    /// <summary>What its subject is called beside the field in which it is chosen.</summary>
    public string SubjectLabel { get; init; } = "About";

    /// <summary>How many steps away it reaches where nothing is said, and at most.</summary>
    public (int Usual, int Most) Depths { get; init; } = (1, 1);

    /// <summary>The relationships by whose beginning or end it changes; those that its lines stand for when empty.</summary>
    public IReadOnlyList<(EdgeKind Kind, Filter? Where)> Watches { get; init; } = [];

    /// <summary>Whether only relationships of its subject are drawn, not those of the other nodes.</summary>
    public bool IsOfSubject { get; init; }

    /// <summary>Whether what is opened is a part of what a node is joined to, rather than a node.</summary>
    public bool OpensParts { get; init; }

    /// <summary>Builds it; null when there is nothing to draw.</summary>
    public required Func<DiagramOrder, CancellationToken, Task<Diagram?>> Make { get; init; }

    /// <summary>
    /// Builds the same of all time, of which a day shows a part: what is in both stays near its place from day to day. Null where nothing decides where things
    /// stand but the day itself.
    /// </summary>
    public Func<DiagramOrder, CancellationToken, Task<Diagram?>>? Whole { get; init; }

    /// <summary>What to give for a parameter that is missing.</summary>
    public string Ask(DiagramParameter parameter) => parameter switch
    {
        DiagramParameter.Of or DiagramParameter.To => $"the name or the id of a {Say.Or([.. Subjects.Select(kind => Say.Word(kind))])}",
        DiagramParameter.From or DiagramParameter.Until => "a day such as 2017-08-10",
        _ => "a value",
    };
}

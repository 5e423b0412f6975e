using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Diagrams;

/// <summary>
/// Which diagram is wanted. It is read from a link by <see cref="DiagramQueryReader"/> and writes itself as one, always in the same order,
/// so that a link is a name for the diagram.
/// </summary>
public sealed record DiagramQuery
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Which diagram.</summary>
    public required DiagramKind Kind { get; init; }

    /// <summary>As of which day; null for the day that the record answers for, and links in the drawing that name no day.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What it is about; null for everything.</summary>
    public NodeId? Of { get; init; }

    /// <summary>Where a path leads.</summary>
    public NodeId? To { get; init; }

    /// <summary>How many steps away it reaches; null for the usual.</summary>
    public int? Depth { get; init; }

    /// <summary>The first of two days that are compared.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The second of two days that are compared; null for the day of the diagram.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How many people two boards share at least; null for the usual.</summary>
    public int? MinShared { get; init; }

    /// <summary>The posts that are drawn unfolded besides as much as can be read, in the order in which they were asked for.</summary>
    public IReadOnlyList<NodeId> Open { get; init; } = [];

    /// <summary>What is drawn besides, of what the nodes around the subject are joined to.</summary>
    public IReadOnlyList<Opening> Parts { get; init; } = [];

    /// <summary>Only relationships of these kinds; all when empty.</summary>
    public IReadOnlyList<EdgeKind> Edges { get; init; } = [];

    /// <summary>By what boxes are coloured; null for their kinds alone.</summary>
    public ColourBy? Colour { get; init; }

    /// <summary>The word for its kind.</summary>
    public string Word => Words.Of(Kind);

    /// <summary>The address of its page.</summary>
    public string Page => Address($"/diagrams/{Word}");

    /// <summary>The address of the page that shows the diagram alone.</summary>
    public string Embed => Address($"/embed/{Word}");

    /// <summary>The address of the diagram as a file.</summary>
    /// <param name="ending">The ending of the file's name: svg.</param>
    /// <param name="more">What the format can be asked with: a width, a paper.</param>
    public string File(string ending, params IEnumerable<KeyValuePair<string, string?>> more) =>
        QueryHelpers.AddQueryString(Address($"/diagrams/{Word}.{ending}"), more);

    /// <summary>The address of something that is asked for by this query.</summary>
    public string Address(string path) => QueryHelpers.AddQueryString(path, Values);

    /// <summary>What a link to it says, in order; the kind is in the path.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Values
    {
        get
        {
            (string Name, string? Value)[] all =
            [
                ("of", Of?.ToString()), ("to", To?.ToString()), ("depth", Depth?.ToString(Invariant)), ("from", Day(From)), ("until", Day(Until)),
                ("minShared", MinShared?.ToString(Invariant)), ("edges", List(Edges.Select(Words.Of))),
                ("open", List([.. Open.Select(id => id.ToString()), .. Parts.Select(part => part.ToString())])),
                ("colour", Colour is { } by ? Words.Of(by) : null), ("asOf", Day(AsOf)),
            ];
            return all.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value));
        }
    }

    /// <summary>Whether it is asked with a parameter.</summary>
    public bool Has(DiagramParameter parameter) => parameter switch
    {
        DiagramParameter.Of => Of is not null,
        DiagramParameter.To => To is not null,
        DiagramParameter.Depth => Depth is not null,
        DiagramParameter.From => From is not null,
        DiagramParameter.Until => Until is not null,
        DiagramParameter.MinShared => MinShared is not null,
        DiagramParameter.Edges => Edges.Count > 0,
        DiagramParameter.Colour => Colour is not null,
        _ => Open.Count > 0 || Parts.Count > 0,
    };

    /// <summary>The kind and what a link says: the same for the same diagram.</summary>
    public override string ToString() => Page;

    private static string? Day(DateOnly? day) => day?.ToString("O", Invariant);

    private static string? List(IEnumerable<string> words) => string.Join(',', words) is { Length: > 0 } list ? list : null;
}

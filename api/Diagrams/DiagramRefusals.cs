using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Diagrams;

/// <summary>Why a diagram is not drawn as it was asked for. Codes do not change.</summary>
public static class DiagramRefusals
{
    /// <summary>The code of <see cref="Needs"/>.</summary>
    public const string NeedsCode = "DIAGRAM_NEEDS";

    /// <summary>There is no such kind.</summary>
    public static Refusal UnknownDiagram(string? word) => new(
        "UNKNOWN_DIAGRAM", $"There is no diagram '{word}'. There are {string.Join(", ", Words.All<DiagramKind>())}.", "kind");

    /// <summary>It cannot be drawn without something.</summary>
    public static Refusal Needs(DiagramForm form, DiagramParameter parameter) => new(
        NeedsCode, $"The diagram {Words.Of(form.Kind)} needs '{Name(parameter)}': {form.Ask(parameter)}.", Name(parameter));

    /// <summary>The kind has no use for a parameter.</summary>
    public static Refusal NotTaken(DiagramForm form, DiagramParameter parameter) => new(
        "NOT_FOR_THIS_DIAGRAM",
        $"The diagram {Words.Of(form.Kind)} is not asked for with '{Name(parameter)}'. It takes {string.Join(", ", form.Takes.Select(Name).Append("asOf"))}.",
        Name(parameter));

    /// <summary>It is no id.</summary>
    public static Refusal BadId(string name, string text) => new("BAD_ID", $"'{text}' in '{name}' is not an id. Write one such as board/london-health-board.", name);

    /// <summary>The thing is there, but the diagram is not one of such things.</summary>
    public static Refusal WrongKind(string name, NodeId id, IReadOnlyList<NodeKind> allowed) => new(
        "WRONG_KIND", $"{id} cannot be '{name}' of this diagram: that must be one of {string.Join(", ", allowed.Select(kind => Words.Of(kind)))}.", name);

    /// <summary>There is no such thing in the record.</summary>
    public static Refusal UnknownId(string name, NodeId id) => new("UNKNOWN_ID", $"'{name}' names {id}, which is not there.", name);

    /// <summary>A number that is none, or out of range.</summary>
    public static Refusal BadNumber(string name, string text, int least, int most) => new("BAD_NUMBER", $"'{name}' is a whole number from {least} to {most}, not '{text}'.", name);

    /// <summary>A day that is none, or out of range.</summary>
    public static Refusal BadDate(string name, string why) => new("BAD_DATE", $"'{name}': {why}.", name);

    /// <summary>The days that are compared stand the wrong way round, or are one.</summary>
    public static Refusal BadPeriod(DateOnly from, DateOnly until) => new("BAD_PERIOD", $"'from' ({from:yyyy-MM-dd}) must be before 'until' ({until:yyyy-MM-dd}).", "from");

    /// <summary>A word that stands for nothing.</summary>
    public static Refusal BadWord(string name, string text, IEnumerable<string> words) => new("BAD_WORD", $"'{name}' cannot be '{text}'. It is one or more of {string.Join(", ", words)}.", name);

    /// <summary>A word that stands for nothing, where one is asked for.</summary>
    public static Refusal BadChoice(string name, string text, IEnumerable<string> words) => new("BAD_WORD", $"'{name}' cannot be '{text}'. It is {string.Join(" or ", words)}.", name);

    /// <summary>It is no part of a node.</summary>
    public static Refusal BadOpening(string text) => new(
        "BAD_OPENING", $"'{text}' in 'open' is not a part that can be drawn. Write one such as board/london-health-board:members; a part is one of {string.Join(", ", Words.All<OpenPart>())}.", "open");

    /// <summary>Something that is asked with once is given several times.</summary>
    public static Refusal GivenTwice(string name, int times) => new("GIVEN_TWICE", $"'{name}' is given {times} times. Give it once: nothing says which is meant.", name);

    /// <summary>More values than a list takes.</summary>
    public static Refusal TooMany(string name, int most) => new("TOO_MANY", $"'{name}' takes at most {most} values.", name);

    /// <summary>The name of a parameter in links.</summary>
    public static string Name(DiagramParameter parameter) => char.ToLowerInvariant(parameter.ToString()[0]) + parameter.ToString()[1..];
}

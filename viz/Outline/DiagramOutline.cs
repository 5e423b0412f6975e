using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Viz.Outline;

/// <summary>A diagram in words: every box under the heading of its tier or group, with every line that begins or ends there.</summary>
/// <param name="Title">The title of the diagram.</param>
/// <param name="Day">The day that it answers for, in words.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Sections">The boxes by tier or group.</param>
/// <param name="Notes">What was left out or grouped.</param>
/// <param name="Sources">Where its facts come from.</param>
public sealed record DiagramOutline(
    string Title, string Day, string Description, IReadOnlyList<OutlineSection> Sections, IReadOnlyList<string> Notes, IReadOnlyList<string> Sources)
{
    /// <summary>The outline of a diagram.</summary>
    public static DiagramOutline Of(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var groups = diagram.Groups.ToDictionary(group => group.Id, group => group.Told ?? group.Title, StringComparer.Ordinal);
        var byBox = diagram.Lines.SelectMany(line => new[] { (Box: line.From, Line: line), (Box: line.To, Line: line) })
            .ToLookup(end => end.Box, end => end.Line);
        var sections = diagram.Boxes
            .GroupBy(box => Heading(diagram, groups, box))
            .OrderBy(section => section.Min(box => box.Tier))
            .Select(section => new OutlineSection(section.Key.Heading, [.. section.OrderBy(box => box.Tier).Select(box => Item(diagram, box, byBox[box.Id]))]));
        return new(diagram.Title, diagram.Day, diagram.Description, [.. sections], [.. diagram.Notes, .. Colours(diagram)], diagram.Sources);
    }

    /// <summary>Under what a box stands. Tiers without a title stand under that of the diagram, together.</summary>
    private static (int? Tier, string Heading) Heading(Diagram diagram, Dictionary<string, string> groups, Box box)
    {
        if (box.Group is { } group && groups.TryGetValue(group, out string? title)) return (box.Tier, title);
        if (diagram.Tiers[box.Tier].Title is { Length: > 0 } tier) return (box.Tier, tier);
        return box.IsFocus ? (box.Tier, box.Name) : (null, diagram.Title);
    }

    private static IEnumerable<string> Colours(Diagram diagram) => diagram.Colouring is { Hues.Count: > 0 } colouring ? [colouring.Sentence] : [];

    private static OutlineItem Item(Diagram diagram, Box box, IEnumerable<Line> lines) => new(
        box.Id, box.Name, box.Address, [.. box.Lines.Select(line => line.Text), .. box.Members, .. Belongs(diagram, box)],
        [.. lines.Select(line => new OutlineItem(line.Id, line.Sentence, null, [.. line.Told.Skip(1)], []))])
    {
        Parts = box.Parts,
    };

    private static IEnumerable<string> Belongs(Diagram diagram, Box box) =>
        box.BelongsTo.Count == 0 ? [] : [$"{Phrases.Capital(Words.Of(diagram.Colouring!.By))}: {string.Join("; ", box.BelongsTo)}"];
}

using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Viz.Outline;

/// <summary>One entry of an outline.</summary>
/// <param name="Id">The id of the box or the line that it stands for.</param>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where its page is; null when it has none.</param>
/// <param name="Details">What else is said of it.</param>
/// <param name="Children">The lines that begin or end at the box.</param>
public sealed record OutlineItem(string Id, string Text, string? Address, IReadOnlyList<string> Details, IReadOnlyList<OutlineItem> Children)
{
    /// <summary>Links that draw more or less of what belongs to it.</summary>
    public IReadOnlyList<BoxPart> Parts { get; init; } = [];
}

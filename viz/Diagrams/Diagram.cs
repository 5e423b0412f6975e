using OrgGraph.Viz.Layout;

namespace OrgGraph.Viz.Diagrams;

/// <summary>What to draw, and what its outline says. Where things go is decided later; nothing here knows about drawing.</summary>
public sealed record Diagram
{
    /// <summary>The most boxes that are drawn: beyond it a builder groups and says so in <see cref="Notes"/>.</summary>
    public const int MostBoxes = 150;

    /// <summary>A word for it that can stand in an id: <c>reporting-lines</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>Under the heading: what it covers.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The day that it answers for; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What it shows, in a sentence or two, for those who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>Which way it is read.</summary>
    public Flow Flow { get; init; }

    /// <summary>Its levels, from the top or from the left.</summary>
    public required IReadOnlyList<Tier> Tiers { get; init; }

    /// <summary>The groups within tiers.</summary>
    public IReadOnlyList<Group> Groups { get; init; } = [];

    /// <summary>Its boxes. Where crossings do not decide otherwise they are drawn in this order.</summary>
    public required IReadOnlyList<Box> Boxes { get; init; }

    /// <summary>The boxes as they stand in a larger drawing of which this shows a part: what is in both stays near its place. Null for none.</summary>
    public IReadOnlyList<BoxPlace>? Order { get; init; }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<Line> Lines { get; init; } = [];

    /// <summary>Of overlaps: how many people two boards share at least in what is drawn, which may be more than was asked for. Null for other diagrams.</summary>
    public int? MinShared { get; init; }

    /// <summary>What the colours of its boxes stand for; null where they have those of their kinds alone.</summary>
    public Colouring? Colouring { get; init; }

    /// <summary>What a reader should know besides: what was left out or grouped.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How a reader gets to what is not drawn, for pages that lead there; on paper they would be of no use.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>The documents that its facts come from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The day as it is written for people.</summary>
    public string Day => AsOf is { } day ? $"As of {day:d MMMM yyyy}" : "All dates";
}

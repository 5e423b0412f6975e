namespace OrgGraph.Viz.Diagrams;

/// <summary>A line of a diagram, between two of its boxes.</summary>
public sealed record Line
{
    /// <summary>Stable, and unique in the diagram: the id of an edge, such as <c>reports-to/spb-to-lhb</c>, where it stands for one.</summary>
    public required string Id { get; init; }

    /// <summary>The box at its upper (or left) end: the superior, the overseer, the whole.</summary>
    public required string From { get; init; }

    /// <summary>The box at its lower (or right) end.</summary>
    public required string To { get; init; }

    /// <summary>Whether its ends are turned round, because the place of the boxes asks for it: the superior, the overseer, the whole is at the lower or right end.</summary>
    public bool IsTurned { get; init; }

    /// <summary>What it stands for.</summary>
    public required LineStyle Style { get; init; }

    /// <summary>What is written beside it; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>The statement that it makes, as a sentence: "A reports to B".</summary>
    public required string Sentence { get; init; }

    /// <summary>What else is to be said: dates, how sure it is, notes, sources.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Whether it held only possibly on the day, or is provisional.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether it is a line of a circle: who reports by it reports, by way of others, to themselves.</summary>
    public bool IsInCircle { get; init; }

    /// <summary>What became of it, where the diagram compares two standpoints.</summary>
    public Change Change { get; init; }

    /// <summary>The whole in words: its statement, that it leads round in a circle, and the details.</summary>
    public IEnumerable<string> Told => [Sentence, .. IsInCircle ? ["Part of a circle of reporting lines"] : Array.Empty<string>(), .. Details];

    /// <summary>How many it stands for; more are drawn thicker.</summary>
    public int Count { get; init; } = 1;
}

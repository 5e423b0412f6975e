namespace OrgGraph.Viz.Diagrams;

/// <summary>A box of a diagram.</summary>
public sealed record Box
{
    /// <summary>Stable, and unique in the diagram: the id of its <see cref="Node"/>, such as <c>board/london-health-board</c>, where that stands once.</summary>
    public required string Id { get; init; }

    /// <summary>The node that it stands for, which may stand more than once in a diagram: <c>board/estates#members</c>. Null for one that stands for several, or for what is missing.</summary>
    public NodeId? Node => NodeId.TryParse(Id.Split('#')[0], out var node) ? node : null;

    /// <summary>What it stands for.</summary>
    public required BoxKind Kind { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What else it says, each on lines of its own.</summary>
    public IReadOnlyList<BoxText> Lines { get; init; } = [];

    /// <summary>Of a box that stands for several: their names. The outline lists them.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>In which of the diagram's tiers it stands, from 0.</summary>
    public int Tier { get; init; }

    /// <summary>The group that it belongs to within its tier; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>Where its page is; null when it has none.</summary>
    public string? Address { get; init; }

    /// <summary>What a pointer over it reads, and where it comes from, a statement on each line; null for nothing more.</summary>
    public string? Tooltip { get; init; }

    /// <summary>Links that draw more or less of what belongs to it.</summary>
    public IReadOnlyList<BoxPart> Parts { get; init; } = [];

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>To what it belongs, where the diagram is coloured by that.</summary>
    public IReadOnlyList<string> BelongsTo { get; init; } = [];

    /// <summary>Its colours: places among those of the diagram's <see cref="Colouring"/>.</summary>
    public IReadOnlyList<int> Hues { get; init; } = [];

    /// <summary>Whether it is what the diagram is about.</summary>
    public bool IsFocus { get; init; }

    /// <summary>Whether its outline is broken: a vacancy, a planned body, one that only possibly existed on the day.</summary>
    public bool IsUncertain { get; init; }
}

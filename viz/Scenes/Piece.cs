using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Viz.Scenes;

/// <summary>Marks that belong together: a box, a line, a tier, the legend.</summary>
public sealed record Piece
{
    /// <summary>What it is.</summary>
    public required PieceKind Kind { get; init; }

    /// <summary>Of a box, a line or a casing: its id in the diagram; of a casing, its line's.</summary>
    public string? Id { get; init; }

    /// <summary>Of a line: the box it leaves.</summary>
    public string? From { get; init; }

    /// <summary>Of a line: the box it reaches.</summary>
    public string? To { get; init; }

    /// <summary>Of a box: which kind of thing; of a line: which style. In the words of addresses.</summary>
    public string? Variety { get; init; }

    /// <summary>Where a click leads; null for nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>Of a box: whether it is what the drawing is about.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Of a box or a line: what it is about.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>What it is called, and what a pointer over it reads, a statement on each line; null for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>What is drawn, from back to front.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }
}

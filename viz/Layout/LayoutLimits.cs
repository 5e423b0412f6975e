namespace OrgGraph.Viz.Layout;

/// <summary>What one layout may cost. Dense graphs are the danger, not large ones: links are limited by the box.</summary>
public sealed record LayoutLimits
{
    /// <summary>The most boxes.</summary>
    public int Boxes { get; init; } = 400;

    /// <summary>The most links.</summary>
    public int Links { get; init; } = 1200;

    /// <summary>The most boxes and places at which a line passes a row, together, of a diagram in tiers: past it few could follow a line, and laying it out takes seconds.</summary>
    public int Places { get; init; } = 1500;

    /// <summary>The most characters that are handed to the engine at once.</summary>
    public int Characters { get; init; } = 300_000;

    /// <summary>The most boxes and lines together of a diagram that may use the engine which is kept for small ones.</summary>
    public int Small { get; init; } = 320;

    /// <summary>How many diagrams may wait for an engine; more are answered at once with a message.</summary>
    public int Waiting { get; init; } = 64;

    /// <summary>How many characters of finished drawings are kept in memory.</summary>
    public long Kept { get; init; } = 64L << 20;

    /// <summary>The longest that a layout may take, waiting for a free engine included.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The most memory that an engine's heap may take, in bytes.</summary>
    public long Heap { get; init; } = 256L << 20;

    /// <summary>After how many layouts an engine is replaced by a new one.</summary>
    public int CallsPerEngine { get; init; } = 500;
}

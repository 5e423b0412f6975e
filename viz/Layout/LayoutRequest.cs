namespace OrgGraph.Viz.Layout;

/// <summary>What to lay out: boxes with measured sizes, in tiers, and the links between them. Knows no engine. All measures are pixels.</summary>
public sealed record LayoutRequest
{
    /// <summary>In which shape. Only tiers flow one way or another and have groups; in a network labels stand where there is room.</summary>
    public LayoutShape Shape { get; init; }

    /// <summary>Whether tiers follow one another from left to right; else from the top down.</summary>
    public bool Across { get; init; }

    /// <summary>How many tiers there are.</summary>
    public required int Tiers { get; init; }

    /// <summary>The least depth of each tier's band, for its title; empty for none.</summary>
    public IReadOnlyList<double> TierDepths { get; init; } = [];

    /// <summary>The boxes. Where crossings do not decide otherwise they keep this order.</summary>
    public required IReadOnlyList<LayoutBox> Boxes { get; init; }

    /// <summary>
    /// Boxes from the beginning of a row to its end, as a larger drawing has them of which this is a part; those that are not in it keep the order of
    /// the request. It is left only where many crossings are saved. Where this is most of that drawing, it has its shape too. Null for none.
    /// </summary>
    public IReadOnlyList<BoxPlace>? Order { get; init; }

    /// <summary>The links.</summary>
    public IReadOnlyList<LayoutLink> Links { get; init; } = [];

    /// <summary>The groups: boxes of one tier that stand together, below room for a heading.</summary>
    public IReadOnlyList<LayoutGroup> Groups { get; init; } = [];

    /// <summary>The room that is taken beside and above what is laid out: by titles, a heading, a legend.</summary>
    public (double Width, double Height) Besides { get; init; }

    /// <summary>The width beyond which a row is stacked or broken into several; null for the one with which it prints largest on a sheet of A4 that
    /// lies on its side.</summary>
    public double? Width { get; init; }
}

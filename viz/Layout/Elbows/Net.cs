namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>Links that share a trunk: those of one style that leave one box, or reach one.</summary>
internal sealed class Net
{
    /// <summary>The box at the shared end.</summary>
    public required int Shared { get; init; }

    /// <summary>Whether the shared end is the upper one.</summary>
    public required bool SharesUpper { get; init; }

    /// <summary>The links, by index.</summary>
    public List<int> Links { get; } = [];
}

namespace OrgGraph.Viz.Pdf;

/// <summary>A side of what a sheet shows.</summary>
internal enum Side
{
    /// <summary>On the left.</summary>
    Left,

    /// <summary>On the right.</summary>
    Right,

    /// <summary>Above.</summary>
    Top,

    /// <summary>Below.</summary>
    Bottom,
}

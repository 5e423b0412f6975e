namespace OrgGraph.Viz.Pdf;

/// <summary>A sheet of paper (ISO 216).</summary>
public enum Paper
{
    /// <summary>210 by 297 millimetres.</summary>
    A4,

    /// <summary>297 by 420 millimetres.</summary>
    A3,
}

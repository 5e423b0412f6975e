namespace OrgGraph.Viz.Diagrams;

/// <summary>The words for styles of line.</summary>
public static class LineStyles
{
    /// <summary>What a style of line stands for, in the legend.</summary>
    public static string Words(LineStyle style) => style switch
    {
        LineStyle.Solid => "Reports to",
        LineStyle.Dotted => "Reports to (dotted line)",
        LineStyle.Proposed => "Proposed to report to, or to be confirmed",
        LineStyle.Oversees => "Oversees",
        LineStyle.Delivers => "Delivers",
        LineStyle.PartOf => "Part of",
        LineStyle.Party => "Party to",
        LineStyle.Member => "Sits on or belongs to",
        LineStyle.Holds => "Holds the post",
        LineStyle.Accountable => "Answers for",
        LineStyle.Covers => "Covers",
        LineStyle.Succeeds => "Succeeds",
        _ => "Represents",
    };
}

using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Viz.Looks;

/// <summary>What every format that draws lines has to know of how they look.</summary>
internal static class LineLooks
{
    /// <summary>The colour of a line that leads round in a circle.</summary>
    public const string Alarm = "#B3001B";

    /// <summary>Whether a style of line is broken of its own accord.</summary>
    public static bool IsDashed(LineStyle style) => style is LineStyle.Dotted or LineStyle.Proposed or LineStyle.Delivers or LineStyle.Covers or LineStyle.Succeeds or LineStyle.Represents;

    /// <summary>Whether a line is broken because it is possible only, or to be confirmed. One whose style is broken anyway says so beside it.</summary>
    public static bool IsBroken(Line line) => line is { IsUncertain: true, Change: Change.None } && !IsDashed(line.Style);
}

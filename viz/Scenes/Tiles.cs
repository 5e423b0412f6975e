using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Looks;

namespace OrgGraph.Viz.Scenes;

/// <summary>The tiles that say by colour and by a letter what a box belongs to.</summary>
internal static class Tiles
{
    /// <summary>A tile.</summary>
    /// <param name="mark">Its letter.</param>
    /// <param name="hue">The place of its colour.</param>
    /// <param name="area">Where it is.</param>
    /// <param name="radius">Of its corners.</param>
    /// <param name="onDark">Whether it lies on a dark ground.</param>
    public static IEnumerable<Mark> Of(string mark, int hue, Area area, double radius, bool onDark)
    {
        var (fill, text) = HueColours.All[hue];
        yield return new Mark.Rectangle(area, radius, fill, new(onDark ? Palette.Paper : Palette.Ink, 1));
        yield return new Mark.Words(area.Inner(Palette.Mark.Width(mark), Palette.Mark.Leading), mark, Palette.Mark, text, true);
    }
}

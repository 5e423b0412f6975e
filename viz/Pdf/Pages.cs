using OrgGraph.Viz.Scenes;

namespace OrgGraph.Viz.Pdf;

/// <summary>
/// How a drawing goes on paper: whole on one sheet, lying or standing as suits it. Where its smallest text would be smaller there than
/// <see cref="LeastText"/>, the first sheet shows the whole with its legend and its sources, and parts follow on further sheets.
/// </summary>
internal static class Pages
{
    /// <summary>The smallest text that is still read on paper, in points.</summary>
    public const double LeastText = 5;

    /// <summary>The pages of a drawing.</summary>
    public static IReadOnlyList<Page> Of(Scene scene, Paper paper)
    {
        var lying = PageSize.Lying(paper);
        var size = Scale(scene, lying.Turned) > Scale(scene, lying) ? lying.Turned : lying;
        double scale = Scale(scene, size), smallest = SmallestText(scene);
        if (smallest * scale < LeastText && Parts.Of(scene, lying, smallest) is { } parts)
        {
            return [WholePage.Of(scene, size, parts), .. parts.Windows.Select((_, part) => PartPage.Of(scene, parts, part))];
        }

        // In the middle of the sheet.
        return [new(size, [new([.. scene.Marks], new((size.Width - (scene.Width * scale)) / 2, PageSize.Margin), scale)])];
    }

    private static double Scale(Scene scene, PageSize size) => size.Scale(scene.Width, scene.Height);

    private static double SmallestText(Scene scene) => scene.Marks.OfType<Mark.Words>().Select(words => words.Style.Size).DefaultIfEmpty(12).Min();
}

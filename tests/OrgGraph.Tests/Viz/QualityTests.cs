using System.Globalization;
using OrgGraph.Tests.Viz.Geometry;

namespace OrgGraph.Tests.Viz;

/// <summary>What makes a diagram fit for a board paper, measured in the SVG that is written.</summary>
public sealed class QualityTests
{
    [Theory]
    [InlineData("2015-12-15")]
    [InlineData("2016-06-01")]
    [InlineData("2017-03-01")]
    [InlineData("2017-08-10")]
    [InlineData("2017-12-20")]
    [InlineData("2018-06-01")]
    public async Task London_has_no_fault_on_any_day_and_fits_a_sheet_of_A4(string day)
    {
        var svg = SvgGeometry.Read((await Drawn.Of(await London.ReportingLines(Day(day)))).Svg!);
        Assert.Empty(Quality.Of(svg));
        Fits(svg);
    }

    [Theory]
    [InlineData("board/london-health-board")]
    [InlineData("board/london-health-and-care-strategic-partnership-board")]
    public async Task Surroundings_in_London_have_no_fault(string id) =>
        Assert.Empty(Quality.Of((await Drawn.Of(await London.Surroundings(id, new(2017, 12, 20)))).Svg!));

    [Theory]
    [InlineData(30)]
    [InlineData(100)]
    [InlineData(300)]
    public async Task Generated_charts_have_no_fault_and_no_more_crossings_than_those_of_dot(int boxes)
    {
        Assert.SkipUnless(Graphviz.IsThere, "dot is not installed; Debian has it in the package graphviz.");
        var chart = Charts.Random(boxes);
        var svg = SvgGeometry.Read((await Drawn.Of(chart)).Svg!);
        Assert.Empty(Quality.Of(svg));
        var sizes = svg.Boxes.ToDictionary(box => box.Id!, box => box.Outline);
        var dot = await Graphviz.Lay(Graphviz.Write(chart, sizes, tiers: true), TestContext.Current.CancellationToken);
        Assert.Equal(chart.Lines.Count, dot.Lines.Count);
        Assert.InRange(Crossings.Of(svg), 0, Crossings.Of(dot.Lines));
    }

    [Fact]
    public async Task Charts_of_up_to_sixty_boxes_fit_a_sheet_of_A4()
    {
        for (int boxes = 5; boxes <= 60; boxes += 5) Fits(SvgGeometry.Read((await Drawn.Of(Charts.Random(boxes))).Svg!));
    }

    private static void Fits(SvgGeometry svg)
    {
        var page = PrintedPage.Of(svg);
        Assert.True(page.SmallestText >= 3.5, string.Create(CultureInfo.InvariantCulture, $"{svg.Sheet.Width:0} by {svg.Sheet.Height:0}: the smallest text is {page.SmallestText:0.0} points"));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

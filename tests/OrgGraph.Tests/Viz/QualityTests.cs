using System.Globalization;
using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Diagrams;

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
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(300)]
    public async Task Generated_charts_have_no_fault_and_no_more_crossings_than_those_of_dot(int boxes)
    {
        Assert.SkipUnless(Graphviz.IsThere, "dot is not installed; Debian has it in the package graphviz.");
        var chart = Charts.Random(boxes);
        var svg = SvgGeometry.Read((await Drawn.Of(chart)).Svg!);
        Assert.Empty(Quality.Of(svg));
        var sizes = svg.Boxes.ToDictionary(box => box.Id!, box => box.Outline);
        // With the tiers of the chart, and where dot chooses ranks of its own, which is easier.
        foreach (bool tiers in (bool[])[true, false])
        {
            var dot = await Graphviz.Lay(Graphviz.Write(chart, sizes, tiers), TestContext.Current.CancellationToken);
            Assert.Equal(chart.Lines.Count, dot.Lines.Count);
            Assert.InRange(Crossings.Of(svg), 0, Crossings.Of(dot.Lines));
        }
    }

    [Fact]
    public async Task Charts_of_up_to_sixty_boxes_fit_a_sheet_of_A4()
    {
        for (int boxes = 5; boxes <= 60; boxes += 5) Fits(await Faultless(Charts.Random(boxes)));
    }

    [Fact]
    public async Task Forty_charts_of_sixty_boxes_fit_a_sheet_of_A4_and_have_no_more_crossings_than_those_of_dot()
    {
        for (int seed = 1; seed <= 40; seed++)
        {
            var chart = Charts.Random(60, seed);
            var svg = await Faultless(chart);
            Fits(svg);
            if (!Graphviz.IsThere) continue;
            var dot = await Graphviz.Lay(Graphviz.Write(chart, svg.Boxes.ToDictionary(box => box.Id!, box => box.Outline), tiers: true), TestContext.Current.CancellationToken);
            int own = Crossings.Of(svg), others = Crossings.Of(dot.Lines);
            Assert.True(own <= others, $"Chart {seed}: {own} crossings, and {others} in dot's.");
        }
    }

    [Theory]
    [InlineData("london-devolution", "2017-12-20")]
    [InlineData("demonstration", "2025-03-31")]
    public async Task Diagrams_of_a_whole_record_have_no_fault_and_fit_a_sheet_of_A4(string dataset, string day)
    {
        var store = new Held(SeedGraphs.Of(dataset));
        Diagram?[] whole =
        [
            await ReportingLinesDiagram.Of(store, Day(day), cancellation: TestContext.Current.CancellationToken),
            await ReportingLinesDiagram.Of(store, null, cancellation: TestContext.Current.CancellationToken),
            await AccountabilityDiagram.Of(store, null, Day(day), cancellation: TestContext.Current.CancellationToken),
            await PostChartDiagram.Of(store, Day(day), cancellation: TestContext.Current.CancellationToken),
        ];
        foreach (var diagram in whole) Fits(await Faultless(diagram!));
    }

    [Fact]
    public async Task As_many_boxes_as_are_ever_drawn_have_no_fault()
    {
        for (int seed = 1; seed <= 3; seed++) await Faultless(Charts.Random(Diagram.MostBoxes, seed));
    }

    private static async Task<SvgGeometry> Faultless(Diagram diagram)
    {
        var svg = SvgGeometry.Read((await Drawn.Of(diagram)).Svg!);
        Assert.Empty(Quality.Of(svg));
        return svg;
    }

    private static void Fits(SvgGeometry svg)
    {
        var page = PrintedPage.Of(svg);
        Assert.True(page.SmallestText >= 5, string.Create(CultureInfo.InvariantCulture, $"{svg.Sheet.Width:0} by {svg.Sheet.Height:0}: the smallest text is {page.SmallestText:0.00} points"));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

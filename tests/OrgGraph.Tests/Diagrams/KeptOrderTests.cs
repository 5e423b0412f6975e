using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Pages;
using OrgGraph.Tests.Viz;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Diagrams;

/// <summary>As the server draws it, the same board stands in the same place on one day and on another.</summary>
public sealed class KeptOrderTests(LondonPages pages) : IClassFixture<LondonPages>
{
    private const int Pairs = 4;

    [Theory]
    [InlineData("2015-12-15", "2016-06-01")]
    [InlineData("2016-06-01", "2017-08-10")]
    [InlineData("2017-08-10", "2017-12-20")]
    public async Task In_London_what_is_there_on_two_days_keeps_its_place(string before, string after)
    {
        var near = Nearness.Of(await Served(pages.Host, before), await Served(pages.Host, after));
        Assert.True(near.Boxes > 5 && near.KeptOrder >= 0.98, $"{near}");
    }

    [Fact]
    public async Task Boards_that_change_places_where_each_day_is_drawn_for_itself_keep_them_because_the_whole_decides()
    {
        // From 2021 on the first of the operational boards reports to the last of the strategic ones, and so on: one of the two rows must be turned round.
        var sketch = new Sketch().Board("top", BoardKind.Political);
        for (int i = 0; i < Pairs; i++)
        {
            sketch.Board($"s{i}").Board($"o{i}", BoardKind.Operational).Reports($"board/s{i}", "board/top");
            sketch.Reports($"board/o{i}", "board/top", when: "/2020-12-31").Reports($"board/o{i}", $"board/s{Pairs - 1 - i}", when: "2021-01-01/");
        }

        var store = new Held(sketch.Index());
        string[] days = ["2020-06-01", "2021-06-01"];
        var alone = Nearness.Of(await Alone(store, days[0]), await Alone(store, days[1]));
        Assert.True(alone.KeptOrder < 0.9, $"Drawn for itself each day has its order, or this shows nothing: {alone}");
        await using var host = await RunningHost.With(store);
        var near = Nearness.Of(await Served(host, days[0]), await Served(host, days[1]));
        Assert.True(near.Boxes == (2 * Pairs) + 1 && near.KeptOrder >= 0.99, $"{near}, drawn for itself {alone}");
    }

    private static async Task<SvgGeometry> Served(RunningHost host, string day) =>
        SvgGeometry.Read(await host.Client.GetStringAsync(new Uri($"/diagrams/reporting-lines.svg?asOf={day}", UriKind.Relative), TestContext.Current.CancellationToken));

    private static async Task<SvgGeometry> Alone(IGraphStore store, string day)
    {
        var diagram = await ReportingLinesDiagram.Of(store, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), cancellation: TestContext.Current.CancellationToken);
        return SvgGeometry.Read((await Drawn.Of(diagram!)).Svg!);
    }
}

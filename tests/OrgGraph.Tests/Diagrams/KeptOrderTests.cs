using OrgGraph.Tests.Pages;
using OrgGraph.Tests.Viz;
using OrgGraph.Tests.Viz.Geometry;

namespace OrgGraph.Tests.Diagrams;

/// <summary>As the server draws it, the same board stands in the same place on one day and on another.</summary>
public sealed class KeptOrderTests(LondonPages pages) : IClassFixture<LondonPages>
{
    [Theory]
    [InlineData("2015-12-15", "2016-06-01")]
    [InlineData("2016-06-01", "2017-08-10")]
    [InlineData("2017-08-10", "2017-12-20")]
    public async Task What_is_there_on_two_days_keeps_its_place_which_without_the_whole_it_may_lose(string before, string after)
    {
        var near = Nearness.Of(await File(before), await File(after));
        var alone = Nearness.Of(await Alone(before), await Alone(after));
        TestContext.Current.SendDiagnosticMessage($"{near} {alone}");
        Assert.True(near.Boxes > 5 && near.KeptOrder >= 0.98, $"{near} {alone}");
        Assert.True(near.KeptOrder >= alone.KeptOrder, $"{near} is worse than {alone}");
    }

    private async Task<SvgGeometry> File(string day) =>
        SvgGeometry.Read(await pages.Host.Client.GetStringAsync(new Uri($"/diagrams/reporting-lines.svg?asOf={day}", UriKind.Relative), TestContext.Current.CancellationToken));

    private static async Task<SvgGeometry> Alone(string day) => SvgGeometry.Read((await Drawn.Of(await London.ReportingLines(DateOnly.Parse(day, null)))).Svg!);
}

using OrgGraph.Tests.Viz.Geometry;

namespace OrgGraph.Tests.Diagrams;

/// <summary>As the server draws networks, what is in two of them stands where it stood; and a link alone decides what is drawn.</summary>
public sealed class KeptPlacesTests(WessmerePages pages) : IClassFixture<WessmerePages>
{
    private const string Surroundings = "surroundings.svg?of=board/wessmere-icb&depth=2";

    [Theory]
    [InlineData(Surroundings + "&asOf=2024-04-01", Surroundings + "&asOf=2025-03-31")]
    [InlineData("overlaps.svg?asOf=2024-10-01", "overlaps.svg?asOf=2025-03-31")]
    [InlineData("overlaps.svg?minShared=3&asOf=2025-03-31", "overlaps.svg?minShared=4&asOf=2025-03-31")]
    [InlineData(Surroundings + "&asOf=2025-03-31", Surroundings + "&open=board/wessmere-icb:reports&asOf=2025-03-31")]
    [InlineData("surroundings.svg?of=board/wessmere-icb&asOf=2024-04-01", "surroundings.svg?of=board/wessmere-icb&asOf=2025-03-31")]
    public async Task What_is_in_both_keeps_its_order(string before, string after)
    {
        var near = Nearness.Of(await Served(before), await Served(after));
        Assert.True(near.Boxes > 5 && near.KeptOrder >= 0.96, $"{near}");
    }

    [Fact]
    public async Task Colours_leave_every_box_where_it_is()
    {
        var near = Nearness.Of(await Served(Surroundings + "&asOf=2025-03-31"), await Served(Surroundings + "&colour=organisation&asOf=2025-03-31"));
        Assert.True(near.Boxes > 5 && near.KeptOrder == 1 && near.Far == 0, $"{near}");
    }

    [Fact]
    public async Task The_same_link_gives_the_same_picture_whatever_was_looked_at_before()
    {
        const string link = Surroundings + "&open=board/wessmere-icb:reports&asOf=2024-10-01";
        foreach (string other in (string[])[Surroundings, Surroundings + "&asOf=2023-06-01", Surroundings + "&open=board/wessmere-icb:members&asOf=2024-10-01"]) await Text(pages, other);
        string here = await Text(pages, link);
        var fresh = new WessmerePages();
        await fresh.InitializeAsync();
        try
        {
            Assert.Equal(here, await Text(fresh, link));
        }
        finally
        {
            await fresh.DisposeAsync();
        }
    }

    private async Task<SvgGeometry> Served(string file) => SvgGeometry.Read(await Text(pages, file));

    private static Task<string> Text(WessmerePages pages, string file) =>
        pages.Host.Client.GetStringAsync(new Uri($"/diagrams/{file}", UriKind.Relative), TestContext.Current.CancellationToken);
}

using System.Globalization;
using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz;

/// <summary>In networks too the same thing stays near its place when the date or a filter changes, and when a part is opened. Positions are shares of each picture.</summary>
public sealed class NetworkStabilityTests
{
    private static readonly Held London = new(SeedGraphs.Of("london-devolution")), Demonstration = new(SeedGraphs.Of("demonstration"));

    [Theory]
    [InlineData("london board/london-health-board 2", "2016-06-01", "2017-08-10", "2017-12-20")]
    [InlineData("london person/amanda-coyle 2", "2016-06-01", "2017-08-10", "2017-12-20")]
    [InlineData("london board/london-health-board 3", "2016-06-01", "2017-03-01", "2017-12-20")]
    [InlineData("demonstration board/wessmere-icb 2", "2024-04-01", "2024-10-01", "2025-03-31")]
    [InlineData("demonstration overlaps 1", "2024-04-01", "2024-10-01", "2025-03-31")]
    public async Task Boxes_stay_near_their_places_from_day_to_day(string network, params string[] days)
    {
        SvgGeometry? before = null;
        foreach (string day in days)
        {
            var svg = await Part(await Whole(network), await Of(network, day));
            if (before is not null) Near(before, svg, moved: 0.06, far: 0.1, kept: 0.98);
            before = svg;
        }
    }

    [Fact]
    public async Task Drawn_each_for_itself_days_differ_so_that_these_tests_show_something()
    {
        var alone = Nearness.Of(await Part([], await Of("demonstration overlaps 1", "2024-10-01")), await Part([], await Of("demonstration overlaps 1", "2025-03-31")));
        Assert.True(alone.Moved > 0.15 && alone.KeptOrder < 0.8, $"{alone}");
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    public async Task A_filter_leaves_the_rest_in_order(int all, int some)
    {
        var whole = await Whole("demonstration overlaps 1");
        var (before, after) = (await Part(whole, await Of($"demonstration overlaps {all}", "2025-03-31")), await Part(whole, await Of($"demonstration overlaps {some}", "2025-03-31")));
        var near = Nearness.Of(before, after);
        // Six boxes are left of 59 by the second: one of thirty pairs may have been level.
        Assert.True(near.Boxes > 1 && near.KeptOrder >= 0.96, $"{near}");
    }

    [Theory]
    [InlineData("london board/london-health-board 2", "2017-08-10")]
    [InlineData("demonstration board/wessmere-icb 2", "2025-03-31")]
    [InlineData("demonstration board/wessmere-icb 3", "2025-03-31")]
    public async Task What_is_there_stays_when_one_part_after_another_is_opened(string network, string day)
    {
        var diagram = await Of(network, day);
        var closed = await Drawn.Of(diagram with { Order = await Whole(network) });
        Opening[] parts = [.. diagram.Boxes.SelectMany(box => box.Parts).Select(part => Opening.Parse(part.Address)!).Take(4)];
        Assert.Equal(4, parts.Length);
        SvgGeometry before = SvgGeometry.Read(closed.Svg!), first = before;
        for (int open = 1; open <= parts.Length; open++)
        {
            var svg = await Part(closed.Order, await Of(network, day, parts[..open]));
            Near(first, svg, moved: 0.11, far: 0.25, kept: 0.98);
            Near(before, svg, moved: 0.11, far: 0.25, kept: 0.97);
            before = svg;
        }
    }

    [Theory]
    [InlineData("london board/london-health-board 2", "2017-08-10")]
    [InlineData("demonstration overlaps 3", "2025-03-31")]
    public async Task Colours_move_nothing(string network, string day)
    {
        var diagram = await Of(network, day) with { Order = await Whole(network) };
        var coloured = await ColouredDiagram.Of(network.StartsWith("london", StringComparison.Ordinal) ? London : Demonstration, diagram, ColourBy.Organisation, Day(day), TestContext.Current.CancellationToken);
        Assert.Contains(coloured.Boxes, box => box.Hues.Count > 0);
        Assert.Equal((await Drawn.Of(diagram)).Order, (await Drawn.Of(coloured)).Order);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(100)]
    public async Task Boxes_stay_near_their_places_when_one_in_twenty_comes_or_goes(int boxes)
    {
        var whole = Charts.Random(boxes) with { Flow = Flow.Around };
        var drawn = await Drawn.Of(whole);
        // Not the first ones, on which the others hang.
        var gone = whole.Boxes.Where((_, i) => i > boxes / 3 && i % 13 == 5).Select(box => box.Id).ToHashSet();
        var part = whole with
        {
            Order = drawn.Order,
            Boxes = [.. whole.Boxes.Where(box => !gone.Contains(box.Id))],
            Lines = [.. whole.Lines.Where(line => !gone.Contains(line.From) && !gone.Contains(line.To))],
        };
        var less = await Drawn.Of(part);
        Near(SvgGeometry.Read(drawn.Svg!), SvgGeometry.Read(less.Svg!), moved: 0.04, far: 0.05, kept: 0.99);
        Near(SvgGeometry.Read(less.Svg!), await Part(less.Order, whole), moved: 0.06, far: 0.1, kept: 0.98);
    }

    [Fact]
    public async Task A_small_part_of_a_whole_is_drawn_together_and_keeps_its_directions()
    {
        var whole = Charts.Random(100) with { Flow = Flow.Around };
        var places = await Drawn.Renderer.Places(whole, TestContext.Current.CancellationToken);
        var shown = whole.Boxes.Where((_, i) => i < 20).Select(box => box.Id).ToHashSet();
        var part = whole with { Boxes = [.. whole.Boxes.Where(box => shown.Contains(box.Id))], Lines = [.. whole.Lines.Where(line => shown.Contains(line.From) && shown.Contains(line.To))] };
        SvgGeometry all = SvgGeometry.Read((await Drawn.Of(whole with { Order = places })).Svg!), some = await Part(places!, part), alone = await Part([], part);
        Assert.True(Nearness.Of(all, some).KeptOrder >= 0.99, $"{Nearness.Of(all, some)}");
        Assert.True(some.Sheet.Width * some.Sheet.Height < 1.5 * alone.Sheet.Width * alone.Sheet.Height, $"{some.Sheet} where {alone.Sheet} would do");
        Assert.True(PrintedPage.Of(some).SmallestText >= 5);
    }

    [Fact]
    public async Task The_same_places_give_the_same_drawing()
    {
        var diagram = await Of("demonstration board/wessmere-icb 2", "2024-10-01") with { Order = await Whole("demonstration board/wessmere-icb 2") };
        using var fresh = new DiagramRenderer(new() { Time = TimeSpan.FromMinutes(2) });
        Assert.Equal((await Drawn.Of(diagram)).Svg, (await fresh.Render(diagram, TestContext.Current.CancellationToken)).Svg);
    }

    private static void Near(SvgGeometry before, SvgGeometry after, double moved, double far, double kept)
    {
        Assert.Empty(Quality.Of(after));
        var near = Nearness.Of(before, after);
        Assert.True(near.Boxes > 1);
        Assert.True(near.Moved <= moved && near.Far <= far && near.KeptOrder >= kept, near.ToString());
    }

    private static async Task<SvgGeometry> Part(IReadOnlyList<BoxPlace> places, Diagram part) => SvgGeometry.Read((await Drawn.Of(part with { Order = places })).Svg!);

    private static async Task<IReadOnlyList<BoxPlace>> Whole(string network)
    {
        var cancel = TestContext.Current.CancellationToken;
        string[] words = network.Split(' ');
        var store = words[0] == "london" ? London : Demonstration;
        var whole = words[1] == "overlaps" ? await OverlapDiagram.Whole(store, cancel)
            : await SurroundingsDiagram.Whole(store, NodeId.Parse(words[1]), int.Parse(words[2], CultureInfo.InvariantCulture), cancel);
        return (await Drawn.Renderer.Places(whole!, cancel))!;
    }

    private static async Task<Diagram> Of(string network, string day, params Opening[] open)
    {
        var cancel = TestContext.Current.CancellationToken;
        string[] words = network.Split(' ');
        var store = words[0] == "london" ? London : Demonstration;
        int number = int.Parse(words[2], CultureInfo.InvariantCulture);
        return words[1] == "overlaps" ? await OverlapDiagram.Of(store, Day(day), number, cancellation: cancel)
            : (await SurroundingsDiagram.Of(store, NodeId.Parse(words[1]), Day(day), number, open: open, toggle: part => part.ToString(), cancellation: cancel))!;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Tests.Viz;

/// <summary>The same thing stays near its place when the date or a filter changes, and when a part is opened.</summary>
public sealed class StabilityTests
{
    [Theory]
    [InlineData("2015-12-15", "2016-06-01")]
    [InlineData("2016-06-01", "2017-08-10")]
    [InlineData("2017-08-10", "2017-12-20")]
    public async Task In_London_boxes_stay_where_they_are_from_day_to_day(string before, string after) =>
        Near(await Part(Whole(), await London.ReportingLines(Day(before))), await Part(Whole(), await London.ReportingLines(Day(after))), moved: 0.03, kept: 0.98);

    [Fact]
    public async Task A_part_of_London_that_is_opened_keeps_the_order_of_the_whole() =>
        Near(await Drawing(await Whole()), await Part(Whole(), await London.ReportingLines(new(2017, 12, 20), "board/london-health-board")), moved: 0.2, kept: 0.9);

    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(100)]
    public async Task Boxes_stay_near_their_places_when_one_in_twenty_comes_or_goes(int boxes)
    {
        var whole = Charts.Random(boxes);
        var drawn = await Drawn.Of(whole);
        // Not the first ones, on which the others hang.
        var gone = whole.Boxes.Where((_, i) => i > boxes / 3 && i % 13 == 5).Select(box => box.Id).ToHashSet();
        Assert.InRange(gone.Count, boxes / 25, boxes / 15);
        var part = whole with
        {
            Order = drawn.Order,
            Boxes = [.. whole.Boxes.Where(box => !gone.Contains(box.Id))],
            Lines = [.. whole.Lines.Where(line => !gone.Contains(line.From) && !gone.Contains(line.To))],
        };
        var less = SvgGeometry.Read((await Drawn.Of(part)).Svg!);
        Near(SvgGeometry.Read(drawn.Svg!), less, moved: 0.1, kept: 0.9);
        Assert.Empty(Quality.Of(less));
    }

    [Fact]
    public async Task Boxes_that_are_joined_to_nothing_keep_their_column_and_their_order()
    {
        Box[] boxes = [Charts.Box("top", 0), .. Enumerable.Range(0, 10).Select(i => Charts.Box($"low{i}", 1)), .. Enumerable.Range(0, 12).Select(i => Charts.Box($"lone{i}", 1))];
        var whole = Charts.Of(boxes, [.. Enumerable.Range(0, 10).Select(i => Charts.Line("top", $"low{i}"))]);
        var drawn = await Drawn.Of(whole);
        string[] gone = ["lone0", "lone4", "lone8"];
        // In another order, as another day may name them.
        var part = whole with { Order = drawn.Order, Boxes = [.. whole.Boxes.Where(box => !gone.Contains(box.Id)).Reverse()] };
        var (before, less) = (Columns(drawn.Scene!), Columns((await Drawn.Of(part)).Scene!));
        Assert.True(before.Values.Select(box => box.Column).Distinct().Count() > 1, "One column would show nothing.");
        Assert.Equal(9, less.Count);
        Assert.All(less, box => Assert.Equal(before[box.Key].Column, box.Value.Column));
        Assert.Equal(before.Where(box => less.ContainsKey(box.Key)).OrderBy(box => box.Value).Select(box => box.Key), less.OrderBy(box => box.Value).Select(box => box.Key));
    }

    [Fact]
    public async Task The_order_of_a_whole_names_every_box_once()
    {
        var chart = Charts.Random(30);
        Assert.Equal(chart.Boxes.Select(box => box.Id).Order(), (await Drawn.Of(chart)).Order.Select(place => place.Box).Order());
    }

    /// <summary>Which of the columns of boxes that are joined to nothing each of them stands in, and how far down.</summary>
    private static Dictionary<string, (int Column, double Down)> Columns(Scene scene)
    {
        var areas = scene.Pieces.Where(piece => piece.Kind == PieceKind.Box && piece.Id!.StartsWith("lone", StringComparison.Ordinal))
            .ToDictionary(piece => piece.Id!, piece => piece.Marks.OfType<Mark.Rectangle>().First().Area, StringComparer.Ordinal);
        double[] columns = [.. areas.Values.Select(area => area.X).Distinct().Order()];
        return areas.ToDictionary(box => box.Key, box => (Array.IndexOf(columns, box.Value.X), box.Value.Y), StringComparer.Ordinal);
    }

    private static void Near(SvgGeometry before, SvgGeometry after, double moved, double kept)
    {
        var near = Nearness.Of(before, after);
        Assert.True(near.Boxes > 1);
        Assert.True(near.Moved <= moved && near.KeptOrder >= kept, near.ToString());
    }

    private static async Task<SvgGeometry> Drawing(Diagram diagram) => SvgGeometry.Read((await Drawn.Of(diagram)).Svg!);

    private static async Task<SvgGeometry> Part(Task<Diagram> whole, Diagram part) => await Drawing(part with { Order = (await Drawn.Of(await whole)).Order });

    private static Task<Diagram> Whole() => London.ReportingLines(null);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

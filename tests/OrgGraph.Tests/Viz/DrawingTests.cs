using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Looks;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Tests.Viz;

public sealed class DrawingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(150)]
    public async Task Nothing_overlaps_is_cut_or_is_crossed_in_charts_of_any_size(int boxes)
    {
        var drawn = await Drawn.Of(Charts.Random(boxes));
        Assert.Null(drawn.Problem);
        Assert.Empty(Quality.Of(drawn.Svg!));
    }

    [Fact]
    public async Task Each_style_of_line_can_be_told_from_every_other_without_its_colour()
    {
        foreach (var style in Enum.GetValues<LineStyle>()) Assert.Equal(LineLooks.IsDashed(style), Palette.Of(style).Stroke.Dashes.Count > 0);
        var scene = (await Drawn.Of(Charts.Of([Charts.Box("a", 0), Charts.Box("b", 1), Charts.Box("c", 1)], [Charts.Line("a", "b", LineStyle.PartOf), Charts.Line("a", "c", LineStyle.Dotted)]))).Scene!;
        var part = scene.Pieces.Single(piece => piece.Kind == PieceKind.Line && piece.To == "b");
        Assert.Empty(part.Marks.OfType<Mark.Way>().Single().Stroke.Dashes);
        // The lozenge is at the whole.
        var whole = scene.Pieces.Single(piece => piece.Kind == PieceKind.Box && piece.Id == "a").Marks.OfType<Mark.Rectangle>().First().Area;
        Assert.Equal(whole.Bottom, part.Marks.OfType<Mark.Shape>().Single().Points[0].Y, 1.0);
        Assert.Empty(scene.Pieces.Single(piece => piece.Kind == PieceKind.Line && piece.To == "c").Marks.OfType<Mark.Shape>());
    }

    [Fact]
    public async Task The_lozenge_of_a_part_is_at_its_whole_wherever_that_stands()
    {
        var cancel = TestContext.Current.CancellationToken;
        var index = new Sketch().Programme("p1").Part("commitment/c1", "programme/p1").Part("commitment/c2", "programme/p1").PostIn("post/lead", "board/b1").Holds("person/ann", "post/lead").Index();
        var store = new Held(index);
        var route = OrgGraph.Analysis.Routes.Shortest(index, new() { From = NodeId.Parse("person/ann"), To = NodeId.Parse("board/b1"), AsOf = Sketch.Day })!;
        (Diagram? Diagram, string Whole)[] all =
        [
            (await AccountabilityDiagram.Of(store, new("p1"), Sketch.Day, cancellation: cancel), "programme/p1"), (await SurroundingsDiagram.Of(store, NodeId.Parse("programme/p1"), Sketch.Day, cancellation: cancel), "programme/p1"),
            (await SurroundingsDiagram.Of(store, NodeId.Parse("commitment/c1"), Sketch.Day, cancellation: cancel), "programme/p1#part-of"), (RouteDiagram.Of(route, Sketch.Day), "board/b1"),
        ];
        foreach (var (diagram, whole) in all)
        {
            var scene = (await Drawn.Of(diagram!)).Scene!;
            var area = scene.Pieces.Single(piece => piece.Kind == PieceKind.Box && piece.Id == whole).Marks.OfType<Mark.Rectangle>().First().Area;
            var parts = scene.Pieces.Where(piece => piece.Kind == PieceKind.Line && piece.Variety == "part-of").ToArray();
            Assert.NotEmpty(parts);
            Assert.All(parts, part =>
            {
                var tip = part.Marks.OfType<Mark.Shape>().Single().Points[0];
                Assert.True(area.Grown(1).Contains(new Area(tip.X, tip.Y, 0, 0)), $"{diagram!.Key}: {tip} is not at {area}.");
            });
        }
    }

    [Fact]
    public async Task Nothing_overlaps_in_many_charts_of_twenty_to_fifty_boxes()
    {
        for (int boxes = 20; boxes < 50; boxes++)
        {
            var drawn = await Drawn.Of(Charts.Random(boxes));
            Assert.True(Quality.Of(drawn.Svg!) is [], $"{boxes} boxes: {string.Join("; ", Quality.Of(drawn.Svg!))}");
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(0, 12)]
    [InlineData(9, 4)]
    [InlineData(3, 30)]
    public async Task Labels_of_surroundings_have_room(int left, int right) =>
        Assert.Empty(Quality.Of((await Drawn.Of(Charts.Star(left, right))).Svg!));

    [Fact]
    public async Task A_wide_tier_changes_its_shape_instead_of_getting_wider()
    {
        Box[] boxes = [Charts.Box("top", 0), .. Enumerable.Range(0, 60).Select(i => Charts.Box($"c{i}", 1))];
        var drawn = await Drawn.Of(Charts.Of(boxes, [.. boxes.Skip(1).Select(box => Charts.Line("top", box.Id))]));
        Assert.Empty(Quality.Of(drawn.Svg!));
        Assert.InRange(drawn.Width, 900, 1800);
        Assert.InRange(drawn.Width / drawn.Height, 0.9, 2.8);
    }

    [Fact]
    public async Task A_wide_tier_whose_boxes_have_boxes_below_them_is_broken_into_rows()
    {
        int[] numbers = [.. Enumerable.Range(0, 24)];
        Box[] boxes = [Charts.Box("top", 0), .. numbers.Select(i => Charts.Box($"c{i}", 1)), .. numbers.Select(i => Charts.Box($"d{i}", 2))];
        Line[] lines =
        [
            .. numbers.Select(i => Charts.Line("top", $"c{i}")),
            .. numbers.Select(i => Charts.Line($"c{i}", $"d{i}")),
            .. numbers.Select(i => Charts.Line($"c{(i + 1) % 24}", $"d{i}", LineStyle.Dotted)),
        ];
        var drawn = await Drawn.Of(Charts.Of(boxes, lines));
        Assert.Empty(Quality.Of(drawn.Svg!));
        Assert.True(drawn.Width < 24 * 150, $"{drawn.Width} wide");
    }

    [Fact]
    public async Task Boards_without_lines_stand_in_their_tier()
    {
        var drawn = await Drawn.Of(Charts.Of([.. Enumerable.Range(0, 40).Select(i => Charts.Box($"b{i}", i % 4))]));
        Assert.Empty(Quality.Of(drawn.Svg!));
    }

    [Fact]
    public async Task Lines_in_a_circle_and_against_the_tiers_are_drawn_with_an_arrow()
    {
        var chart = Charts.Of(
            [Charts.Box("a", 0), Charts.Box("b", 0), Charts.Box("c", 1)],
            [Charts.Line("a", "b"), Charts.Line("b", "a"), Charts.Line("c", "a", LineStyle.Dotted), Charts.Line("a", "c")]);
        var drawn = await Drawn.Of(chart);
        Assert.Empty(Quality.Of(drawn.Svg!));
        Assert.Equal(2, drawn.Scene!.Pieces.Count(piece => piece.Id is not null && piece.Marks.Any(mark => mark is OrgGraph.Viz.Scenes.Mark.Shape)));
        Assert.Contains("An arrow on a reporting line points at whom it leads to", drawn.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_lines_between_the_same_boxes_are_both_seen()
    {
        var chart = Charts.Of([Charts.Box("a", 0), Charts.Box("b", 1)],
            [Charts.Line("a", "b"), Charts.Line("a", "b", LineStyle.Dotted), Charts.Line("a", "b", LineStyle.Oversees)]);
        Assert.Empty(Quality.Of((await Drawn.Of(chart)).Svg!));
    }

    [Fact]
    public async Task Names_without_spaces_or_of_any_script_stay_in_their_boxes()
    {
        string[] names = [new('W', 200), "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "北京市卫生健康委员会委员会",
            "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "مجلس الصحة في لندن", "a\u0301\u0327 line\nbreak\ttab\u0000nul"];
        var drawn = await Drawn.Of(Charts.Of([.. names.Select((name, i) => Charts.Box($"b{i}", i % 2, BoxKind.Board, name))]));
        Assert.Empty(Quality.Of(drawn.Svg!));
    }

    [Fact]
    public async Task The_same_diagram_gives_the_same_bytes_whatever_was_drawn_before_or_at_the_same_time()
    {
        using var fresh = new DiagramRenderer();
        string[] one = [.. await Task.WhenAll(Enumerable.Range(20, 8).Select(async i => (await Drawn.Of(Charts.Random(i))).Svg!))];
        for (int i = 7; i >= 0; i--) Assert.Equal(one[i], (await fresh.Render(Charts.Random(20 + i), TestContext.Current.CancellationToken)).Svg);
    }

    [Fact]
    public async Task An_empty_diagram_is_drawn_as_its_heading()
    {
        var drawn = await Drawn.Of(Charts.Of([]));
        Assert.Empty(Quality.Of(drawn.Svg!));
        Assert.Contains("A chart", drawn.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_legend_has_only_what_occurs()
    {
        var drawn = await Drawn.Of(Charts.Of([Charts.Box("a", 0), Charts.Box("b", 1)], [Charts.Line("a", "b", LineStyle.Proposed)]));
        Assert.Contains("Proposed to report to", drawn.Svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Oversees", drawn.Svg, StringComparison.Ordinal);
        Assert.DoesNotContain("Programme", drawn.Svg, StringComparison.Ordinal);
    }
}

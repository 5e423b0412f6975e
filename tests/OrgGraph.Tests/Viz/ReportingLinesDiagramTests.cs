using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Outline;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Tests.Viz;

public sealed class ReportingLinesDiagramTests
{
    [Fact]
    public async Task Boards_stand_in_tiers_by_kind_and_programmes_below_them()
    {
        var diagram = await Riding();
        Assert.Equal(["Political", "Strategic", "Committees", "Programmes", "Delivery units and working groups"], diagram.Tiers
            .Select(tier => tier.Title));
        Assert.Equal("Strategic", diagram.Tiers[Box(diagram, "board/estates").Tier].Title);
        Assert.Equal("Programmes", diagram.Tiers[Box(diagram, "programme/homes").Tier].Title);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task Lines_lead_down_from_whom_is_reported_to_and_say_so_in_words()
    {
        var lines = (await Riding()).Lines.ToDictionary(line => line.Id);
        Assert.Equal(["delivers/homes", "oversees/homes", "reports-to/one", "reports-to/three", "reports-to/two"], lines.Keys.Order());
        Assert.Equal(("board/health", "board/partnership", LineStyle.Solid),
            (lines["reports-to/one"].From, lines["reports-to/one"].To, lines["reports-to/one"].Style));
        Assert.Equal("Quality Committee reports by a dotted line to Strategic Partnership Board", lines["reports-to/two"].Sentence);
        Assert.Equal((LineStyle.Proposed, "to be confirmed"), (lines["reports-to/three"].Style, lines["reports-to/three"].Label));
        Assert.Equal(["Source: Paper of 2020, page 2"], lines["reports-to/one"].Details);
    }

    [Theory]
    [InlineData("2020-06-01", "Chair: Ada Example (Mayor)")]
    [InlineData("2019-06-01", "Chair: Bob Sample (Mayor)")]
    [InlineData("2010-06-01", "Chair: vacant (Mayor)")]
    public async Task The_chair_is_whoever_holds_the_seat_on_the_day(string day, string expected) =>
        Assert.Equal(expected, Box(await Riding(DateOnly.ParseExact(day, "yyyy-MM-dd")), "board/health").Lines[0].Text);

    [Fact]
    public async Task Boards_that_report_in_a_circle_are_named_and_each_line_of_it_shows_where_it_leads()
    {
        var store = new Held(new Sketch().Board("one", BoardKind.Political).Board("two").Board("three").Board("four").Reports("board/two", "board/one")
            .Reports("board/three", "board/two").Reports("board/one", "board/three").Reports("board/four", "board/two").Index());
        var diagram = (await ReportingLinesDiagram.Of(store, Sketch.Day, cancellation: TestContext.Current.CancellationToken))!;
        Assert.Equal(["board/one", "board/three", "board/two"], diagram.Lines.Where(line => line.IsInCircle).Select(line => line.To).Order(StringComparer.Ordinal));
        Assert.Contains("Two, One and Three report to one another in a circle.", diagram.Notes);
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
        foreach (var piece in drawn.Scene!.Pieces.Where(piece => piece.Kind == PieceKind.Line))
            Assert.Equal(piece.To == "board/four" ? 0 : 1, piece.Marks.OfType<Mark.Shape>().Count());
        string words = OutlineText.Write(drawn.Outline);
        Assert.Contains("Two, One and Three report to one another in a circle.", words, StringComparison.Ordinal);
        Assert.Contains("One reports to Three. Part of a circle of reporting lines", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circle_of_lines_that_are_not_all_certain_is_possible_and_one_that_is_proposed_is_none()
    {
        var possible = new Held(new Sketch().Reports("board/one", "board/two").Reports("board/two", "board/one", when: "2020").Index());
        Assert.Contains("One and Two possibly report to one another in a circle.", (await ReportingLinesDiagram.Of(possible, Sketch.Day, cancellation: TestContext.Current.CancellationToken))!.Notes);
        var proposed = new Held(new Sketch().Reports("board/one", "board/two").Reports("board/two", "board/one", LineKind.Proposed).Index());
        var diagram = (await ReportingLinesDiagram.Of(proposed, Sketch.Day, cancellation: TestContext.Current.CancellationToken))!;
        Assert.DoesNotContain(diagram.Notes, note => note.Contains("circle", StringComparison.Ordinal));
        Assert.DoesNotContain(diagram.Lines, line => line.IsInCircle);
    }

    [Fact]
    public async Task What_is_not_stated_is_said()
    {
        var diagram = await Riding();
        Assert.Equal(["No chair or reporting line stated"], Texts(diagram, "board/estates"));
        Assert.Equal(["No chair stated"], Texts(diagram, "board/partnership"));
        Assert.Equal(["Chair: vacant (Quality chair)"], Texts(diagram, "board/quality"));
        Assert.Equal(["No reporting line stated"], Texts(diagram, "board/unit"));
        Assert.Equal(["1 programme is not drawn, because no board is stated to oversee it: Lone trial."], diagram.Notes);
        Assert.Equal(["Paper of 2020"], diagram.Sources);
    }

    [Fact]
    public async Task In_focus_stands_one_body_with_what_is_above_and_below_it()
    {
        var diagram = await ReportingLinesDiagram.Of(Viz.Riding.Store(), Viz.Riding.Day, NodeId.Parse("board/quality"),
            cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["board/health", "board/partnership", "board/quality", "board/unit", "programme/homes"], diagram!.Boxes.Select(box => box.Id)
            .Order());
        Assert.Equal("board/quality", diagram.Boxes.Single(box => box.IsFocus).Id);
        Assert.Null(await ReportingLinesDiagram.Of(Viz.Riding.Store(), Viz.Riding.Day, NodeId.Parse("board/none"),
            cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_planned_and_a_line_that_is_only_announced_read_so()
    {
        var store = new Held(SeedGraphs.Of("london-devolution"));
        var diagram = (await ReportingLinesDiagram.Of(store, new(2017, 12, 20), cancellation: TestContext.Current.CancellationToken))!;
        foreach (string planned in new[] { "board/london-strategic-delivery-group", "board/partnership-commissioning-board", "board/london-estates-board" })
        {
            Assert.True(Box(diagram, planned).IsUncertain);
            Assert.Contains(new("Planned", Emphasis.Mark), Box(diagram, planned).Lines);
        }

        var announced = diagram.Lines.Single(line => line.Id == "reports-to/spb-to-london-health-board");
        Assert.Equal((LineStyle.Proposed, "to be confirmed", true), (announced.Style, announced.Label, announced.IsUncertain));
        Assert.EndsWith("is still to report to London Health Board", announced.Sentence, StringComparison.Ordinal);
        Assert.False(Box(diagram, "board/london-workforce-board").IsUncertain);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task Addresses_are_those_of_pages_unless_another_rule_is_given()
    {
        Assert.Equal("/boards/health", Box(await Riding(), "board/health").Address);
        var dated = await ReportingLinesDiagram.Of(Viz.Riding.Store(), Viz.Riding.Day, null, id => Addresses.Of(id, Viz.Riding.Day),
            TestContext.Current.CancellationToken);
        Assert.Equal("/boards/health?asOf=2020-06-01", Box(dated!, "board/health").Address);
    }

    [Fact]
    public async Task More_bodies_than_can_be_read_are_grouped_and_named_in_the_outline()
    {
        Listed[] boards = [.. Enumerable.Range(0, 400)
            .Select(i => new Listed(new Board { Id = new($"b{i}"), Name = $"Board {i}", Kind = (BoardKind)(i % 6) }, Certainty.Definitely))];
        Link[] lines = [.. Enumerable.Range(1, 300).Select(i => Line(boards[i].Node, boards[i / 9].Node))];
        var diagram = ReportingLinesDiagram.Of(new ReportingLinesFacts { AsOf = Viz.Riding.Day, Boards = boards, Lines = lines })!;
        Assert.InRange(diagram.Boxes.Count, 2, Diagram.MostBoxes);
        Assert.Equal(400, diagram.Boxes.Sum(box => Math.Max(1, box.Members.Count)));
        Assert.Contains(diagram.Notes, note => note.Contains("400 boxes", StringComparison.Ordinal));
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    private static async Task<Diagram> Riding(DateOnly? day = null) =>
        (await ReportingLinesDiagram.Of(Viz.Riding.Store(), day ?? Viz.Riding.Day, cancellation: TestContext.Current.CancellationToken))!;

    private static Box Box(Diagram diagram, string id) => diagram.Boxes.Single(box => box.Id == id);

    private static IEnumerable<string> Texts(Diagram diagram, string id) => Box(diagram, id).Lines.Select(line => line.Text);

    private static Link Line(Node from, Node to) => new()
    {
        Edge = new ReportingLine { Key = $"{from.NodeId.Key}-{to.NodeId.Key}", From = from.NodeId, To = to.NodeId },
        From = from,
        To = to,
        Period = Validity.Always,
        Certainty = Certainty.Definitely,
    };
}

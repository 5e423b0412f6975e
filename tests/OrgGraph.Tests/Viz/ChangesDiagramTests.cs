using OrgGraph.Findings;
using OrgGraph.Index;
using OrgGraph.Scenarios;
using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Data;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Outline;

namespace OrgGraph.Tests.Viz;

public sealed class ChangesDiagramTests
{
    private static readonly DateOnly Then = new(2018, 6, 1);

    [Fact]
    public async Task What_came_and_what_went_is_said_in_words_and_drawn_apart()
    {
        var index = new Sketch().Seat("person/ann", "board/b1", MemberRole.Chair, "2016/2019").Seat("person/bob", "board/b1", MemberRole.Chair, "2019-06-01/")
            .Seat("person/cat", "board/b1").Board("b2", when: "2019-01-01/").Seat("person/cat", "board/b2", when: "2019-01-01/").Index();
        var diagram = ChangesDiagram.Of(Between(index, Then, index, Sketch.Day));
        Assert.Equal(["Chair, gone", "Chair, new", "New"], diagram.Lines.Select(line => line.Label));
        Assert.Equal([Change.Went, Change.Came, Change.Came], diagram.Lines.Select(line => line.Change));
        Assert.Equal(["Changed hands"], Marks(diagram, "board/b1"));
        Assert.Equal(["New"], Marks(diagram, "board/b2"));
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
        Assert.Contains("Thicker: new", drawn.Svg, StringComparison.Ordinal);
        Assert.Contains("Faint: gone", drawn.Svg, StringComparison.Ordinal);
        await Approved.Matches("changes.svg", drawn.Svg!);
    }

    [Fact]
    public async Task What_is_certain_on_neither_or_on_one_of_the_days_only_has_possibly_come_or_gone()
    {
        var index = new Sketch()
            .Seat("person/ann", "board/b1", when: "/2019").Seat("person/bob", "board/b1", when: "2018/2019").Seat("person/cat", "board/b1", when: "2018/")
            .Seat("person/dan", "board/b1", when: "2017/2020").Seat("person/eve", "board/b1", when: "2020/").Board("b2", when: "2018/").Seat("person/cat", "board/b2", MemberRole.Chair, "2019/")
            .Seat("person/fay", "board/b2", MemberRole.Chair, when: "2018/2019").Index();
        var diagram = ChangesDiagram.Of(Between(index, Then, index, Sketch.Day));
        Assert.Equal(
            ["ann Went Gone", "bob PossiblyWent Possibly gone", "cat PossiblyCame Possibly new", "cat Came Chair, new", "dan PossiblyWent Possibly gone", "eve PossiblyCame Possibly new", "fay PossiblyWent Chair, possibly gone"],
            diagram.Lines.Select(line => $"{line.From.Split('/')[1]} {line.Change} {line.Label}").Order(StringComparer.Ordinal).OrderBy(line => line[..3]).ThenByDescending(line => line.Length));
        Assert.Equal("1 link came and 1 went; 2 possibly came and 3 possibly went: each is a line, or stands in the box of what it belongs to.", diagram.Description);
        Assert.Contains(diagram.Notes, note => note.StartsWith("What is possibly new or possibly gone is only possible on one of the days", StringComparison.Ordinal));
        Assert.Equal(["Possibly new", "Possibly changed hands"], Marks(diagram, "board/b2"));
        Assert.True(diagram.Boxes.Single(box => box.Id == "board/b2").IsUncertain);
        var told = diagram.Lines.Where(line => line.IsUncertain).ToDictionary(line => line.From.Split('/')[1], line => line.Details[0]);
        Assert.Equal("Possibly before, certainly after", told["cat"]);
        Assert.Equal("Possibly before, not after", told["bob"]);
        Assert.Equal("Certainly before, possibly after", told["dan"]);
        Assert.Equal("Not before, possibly after", told["eve"]);
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
        Assert.Contains("Thicker, broken: possibly new", drawn.Svg, StringComparison.Ordinal);
        Assert.Contains("Faint, long dashes: possibly gone", drawn.Svg, StringComparison.Ordinal);
        Assert.Contains("Possibly before, certainly after", OutlineText.Write(drawn.Outline), StringComparison.Ordinal);
        Assert.Contains("\"change\": \"possibly-came\"", DiagramJson.Write(diagram), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_doubted_and_would_crowd_out_what_changed_is_counted()
    {
        var sketch = new Sketch().Seat("person/ann", "board/b1", when: "2019/");
        for (int i = 0; i < 40; i++) sketch.Seat($"person/p{i}", $"board/other{i}", when: "2018/");
        var diagram = ChangesDiagram.Of(Between(sketch.Index(), Then, sketch.Index(), Sketch.Day));
        Assert.Equal(["board/b1", "person/ann"], diagram.Boxes.Select(box => box.Id).Order(StringComparer.Ordinal));
        Assert.Contains("40 more links are certain from one side and only possible from the other, and not drawn: nothing says whether they changed.", diagram.Notes);
    }

    [Fact]
    public void Who_reports_to_somebody_else_has_moved_and_lines_that_stayed_are_drawn_between()
    {
        var index = SeedGraphs.Of("demonstration");
        var day = new DateOnly(2025, 3, 31);
        var line = index.EdgesOf([EdgeKind.ReportsTo]).OfType<ReportingLine>().First(edge => edge.From.Kind == NodeKind.Post && edge.Validity.On(day) == Certainty.Definitely);
        var other = index.EdgesOf([EdgeKind.ReportsTo]).First(edge => edge.To.Kind == NodeKind.Post && edge.To != line.To && edge.To != line.From).To;
        var outcome = Supposing.Apply(index, new() { Name = "Move", From = day, Moves = [new Move.Redirect(line.Id, other)] });
        var supposed = Assert.IsType<ScenarioOutcome.Supposed>(outcome);
        var diagram = ChangesDiagram.Of(Between(index, day, supposed.Index, day), title: "Move one post");
        Assert.Equal("Move one post", diagram.Title);
        Assert.Equal(["Moved"], Marks(diagram, line.From.ToString()));
        Assert.Equal(2, diagram.Lines.Count(drawn => drawn.To == line.From.ToString() && drawn.Change != Change.None));
    }

    [Fact]
    public async Task No_difference_says_so()
    {
        var index = SeedGraphs.Of("london-devolution");
        var diagram = ChangesDiagram.Of(Between(index, new(2017, 8, 10), index, new(2017, 8, 10)));
        Assert.Empty(diagram.Boxes);
        Assert.Equal(["Nothing is different."], diagram.Notes);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task Six_years_of_change_are_still_read_at_a_glance()
    {
        var index = SeedGraphs.Of("demonstration");
        var diagram = ChangesDiagram.Of(Between(index, new(2019, 6, 1), index, new(2025, 3, 31)));
        Assert.InRange(diagram.Boxes.Count, 2, ChangesDiagram.MostBoxes);
        Assert.NotEmpty(diagram.Sources);
        Assert.Equal($"{index.State.Dataset!.Title}. Compared with 1 June 2019", diagram.Subtitle);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    private static IEnumerable<string> Marks(Diagram diagram, string box) =>
        diagram.Boxes.Single(one => one.Id == box).Lines.Where(line => line.Emphasis == Emphasis.Mark).Select(line => line.Text);

    private static Difference Between(GraphIndex before, DateOnly then, GraphIndex after, DateOnly now) =>
        Differences.Between(new(before, then), new(after, now), RulePack.Default, SeatWeights.Default, TestContext.Current.CancellationToken);
}

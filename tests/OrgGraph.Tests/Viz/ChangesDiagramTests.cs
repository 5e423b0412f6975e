using OrgGraph.Findings;
using OrgGraph.Index;
using OrgGraph.Scenarios;
using OrgGraph.Tests.Findings;
using OrgGraph.Viz.Diagrams;

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
        Assert.Empty(Faults.In(drawn.Scene!));
        Assert.Contains("Thicker: new", drawn.Svg, StringComparison.Ordinal);
        Assert.Contains("Faint: gone", drawn.Svg, StringComparison.Ordinal);
        await Approved.Matches("changes.svg", drawn.Svg!);
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
        Assert.Empty(Faults.In((await Drawn.Of(diagram)).Scene!));
    }

    [Fact]
    public async Task Six_years_of_change_are_still_read_at_a_glance()
    {
        var index = SeedGraphs.Of("demonstration");
        var diagram = ChangesDiagram.Of(Between(index, new(2019, 6, 1), index, new(2025, 3, 31)));
        Assert.InRange(diagram.Boxes.Count, 2, ChangesDiagram.MostBoxes);
        Assert.NotEmpty(diagram.Sources);
        Assert.Empty(Faults.In((await Drawn.Of(diagram)).Scene!));
    }

    private static IEnumerable<string> Marks(Diagram diagram, string box) =>
        diagram.Boxes.Single(one => one.Id == box).Lines.Where(line => line.Emphasis == Emphasis.Mark).Select(line => line.Text);

    private static Difference Between(GraphIndex before, DateOnly then, GraphIndex after, DateOnly now) =>
        Differences.Between(new(before, then), new(after, now), RulePack.Default, SeatWeights.Default, TestContext.Current.CancellationToken);
}

using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz;

public sealed class OverlapDiagramTests
{
    private static readonly DateOnly Day = new(2025, 3, 31);

    [Fact]
    public async Task Only_those_who_join_boards_are_drawn_and_the_rest_are_counted()
    {
        var store = new Held(new Sketch().Seats("board/b1", "ann", "bob", "cat", "dan").Seats("board/b2", "ann", "bob", "eve").Seats("board/b3", "cat", "fay", "eve").Index());
        var diagram = await OverlapDiagram.Of(store, Sketch.Day, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["board/b1", "board/b2", "board/b3", "group/b1-b2", "person/cat", "person/eve"], diagram.Boxes.Select(box => box.Id).Order());
        Assert.Equal(["+1 other"], Box(diagram, "board/b1").Lines.Select(line => line.Text));
        Assert.Empty(Box(diagram, "board/b2").Lines);
        Assert.Equal(["Ann", "Bob"], Box(diagram, "group/b1-b2").Lines.Select(line => line.Text));
        Assert.Equal([2, 2], diagram.Lines.Where(line => line.To == "group/b1-b2").Select(line => line.Count));
        Assert.Equal("3 boards joined by 4 people who sit on two or more of them.", diagram.Description);
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
        Assert.Contains("Thicker: more people", drawn.Svg, StringComparison.Ordinal);
        await Approved.Matches("overlaps.svg", drawn.Svg!);
    }

    [Fact]
    public async Task Terms_that_do_not_meet_on_the_day_join_nothing()
    {
        var store = new Held(new Sketch().Seat("person/ann", "board/b1", when: "/2018").Seat("person/ann", "board/b2", when: "2019-06-01/").Index());
        var diagram = await OverlapDiagram.Of(store, Sketch.Day, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(diagram.Boxes);
        Assert.Equal(["No two boards share a member on this day."], diagram.Notes);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_demonstration_is_drawn_without_a_fault_and_the_same_every_time(int minShared)
    {
        var diagram = await OverlapDiagram.Of(new Held(SeedGraphs.Of("demonstration")), Day, minShared, cancellation: TestContext.Current.CancellationToken);
        Assert.InRange(diagram.Boxes.Count, 2, OverlapDiagram.MostBoxes);
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
        using var fresh = new DiagramRenderer(new() { Time = TimeSpan.FromMinutes(2) });
        Assert.Equal(drawn.Svg, (await fresh.Render(diagram, TestContext.Current.CancellationToken)).Svg);
    }

    private static Box Box(Diagram diagram, string id) => diagram.Boxes.Single(box => box.Id == id);
}

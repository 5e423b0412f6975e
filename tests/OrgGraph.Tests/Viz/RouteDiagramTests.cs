using OrgGraph.Analysis;
using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz;

public sealed class RouteDiagramTests
{
    private static readonly DateOnly Day = new(2020, 6, 1);

    [Fact]
    public async Task Each_step_says_its_reason_in_the_direction_in_which_it_is_read()
    {
        var index = new Sketch().Seat("person/ann", "board/b1", MemberRole.Chair).Seat("person/bob", "board/b1")
            .Answers("person/bob", "programme/p1").Index();
        var diagram = RouteDiagram.Of(Routes.Shortest(index, new() { From = N("person/ann"), To = N("programme/p1"), AsOf = Day })!, Day);
        Assert.Equal(["is chair of", "has as member", "is accountable for"], diagram.Lines.Select(line => line.Label));
        Assert.Equal("A shortest way, in 3 steps: Ann is chair of B1; B1 has as member Bob; Bob is accountable for P1.", diagram.Description);
        Assert.Equal(["person/ann", "programme/p1"], diagram.Boxes.Where(box => box.IsFocus).Select(box => box.Id));
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
        await Approved.Matches("route.svg", drawn.Svg!);
    }

    [Fact]
    public void A_step_that_held_only_possibly_says_so()
    {
        var index = new Sketch().Seat("person/ann", "board/b1", when: "2020/").Index();
        var diagram = RouteDiagram.Of(Routes.Shortest(index, new() { From = N("person/ann"), To = N("board/b1"), AsOf = Day })!, Day);
        Assert.Equal(("is member of (possibly)", true), (diagram.Lines[0].Label, diagram.Lines[0].IsUncertain));
    }

    [Fact]
    public async Task From_somebody_to_themselves_there_is_one_box()
    {
        var index = new Sketch().Person("ann").Index();
        var diagram = RouteDiagram.Of(Routes.Shortest(index, new() { From = N("person/ann"), To = N("person/ann") })!, null);
        Assert.Equal(["Ann"], diagram.Boxes.Select(box => box.Name));
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task It_names_the_record()
    {
        var index = SeedGraphs.Of("demonstration");
        var route = Routes.Shortest(index, new() { From = N("person/elspeth-tattersall"), To = N("programme/urgent-care"), AsOf = new(2024, 10, 1) })!;
        Assert.Equal(index.State.Dataset!.Title, (await RouteDiagram.Of(new Held(index), route, new(2024, 10, 1), cancellation: TestContext.Current.CancellationToken)).Subtitle);
    }

    private static NodeId N(string id) => NodeId.Parse(id);
}

using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Tests.Viz;

public sealed class AccountabilityDiagramTests
{
    private static readonly DateOnly August = new(2017, 8, 10);

    [Fact]
    public async Task The_legend_has_what_only_occurs_in_doubt_as_it_looks_there()
    {
        var store = new Held(new Sketch().Answers("post/lead", "programme/p1").Post("lead").Index());
        var diagram = (await AccountabilityDiagram.Of(store, new("p1"), Sketch.Day, cancellation: TestContext.Current.CancellationToken))!;
        Assert.True(diagram.Boxes.Where(box => box.Kind == BoxKind.Post).All(box => box.IsUncertain));
        var entry = (await Drawn.Of(diagram)).Scene!.Pieces.Single(piece => piece.Kind == PieceKind.Legend && piece.Marks.OfType<Mark.Words>().Any(words => words.Content == "Post"));
        Assert.NotEmpty(entry.Marks.OfType<Mark.Rectangle>().Single().Outline!.Dashes);
    }

    [Fact]
    public async Task A_programme_stands_between_its_board_and_those_who_answer_for_it()
    {
        var diagram = await London("capital-and-estates");
        Assert.Equal(["London Estates Board"], Names(diagram, "Overseen by"));
        Assert.Equal(["David Slegg", "Geoff Alltimes"], Names(diagram, "Accountable").Order());
        Assert.All(diagram.Boxes.Where(box => box.Group == "Accountable"), box => Assert.Contains(new("One of 2 accountable", Emphasis.Mark), box.Lines));
        Assert.Equal(["Amanda Coyle", "Simon Powell"], Names(diagram, "Partner lead: Greater London Authority").Order());
        var vacant = diagram.Boxes.Single(box => box.Group == "Partner lead: NHS Improvement");
        Assert.True(vacant.IsUncertain);
        Assert.Contains(new("Vacant", Emphasis.Mark), vacant.Lines);
        Assert.Contains(diagram.Boxes, box => box.Group == "Commitments");
        Assert.NotEmpty(diagram.Sources);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Theory]
    [InlineData("prevention")]
    [InlineData("integration")]
    [InlineData("workforce")]
    [InlineData("governance")]
    [InlineData("haringey-prevention-pilot")]
    public async Task Every_programme_is_drawn_without_a_fault(string programme) =>
        Assert.Empty(Quality.Of((await Drawn.Of(await London(programme))).Svg!));

    [Fact]
    public async Task Where_nobody_is_accountable_a_box_says_so()
    {
        var diagram = await London("haringey-prevention-pilot");
        Assert.Equal(["Nobody is stated to be accountable"], Names(diagram, "Accountable"));
    }

    [Fact]
    public async Task The_overview_has_each_person_once_and_marks_who_answers_for_several()
    {
        var diagram = (await AccountabilityDiagram.Of(new Held(SeedGraphs.Of("london-devolution")), null, August, cancellation: TestContext.Current.CancellationToken))!;
        Assert.Equal(diagram.Boxes.Count, diagram.Boxes.Select(box => box.Id).Distinct().Count());
        Assert.Contains(new("Answers for 2", Emphasis.Mark), Box(diagram, "person/will-tuckley").Lines);
        Assert.Contains(new("2 accountable", Emphasis.Mark), Box(diagram, "programme/capital-and-estates").Lines);
        Assert.Contains(new("Nobody accountable", Emphasis.Mark), Box(diagram, "programme/haringey-prevention-pilot").Lines);
        Assert.Contains(new("Vacant", Emphasis.Mark), Box(diagram, "post/ledu-director").Lines);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task A_programme_that_is_not_there_on_the_day_has_no_map() =>
        Assert.Null(await AccountabilityDiagram.Of(new Held(SeedGraphs.Of("london-devolution")), new("nothing"), August,
            cancellation: TestContext.Current.CancellationToken));

    private static async Task<Diagram> London(string programme) =>
        (await AccountabilityDiagram.Of(new Held(SeedGraphs.Of("london-devolution")), new(programme), August, cancellation: TestContext.Current.CancellationToken))!;

    private static IEnumerable<string> Names(Diagram diagram, string group) => diagram.Boxes.Where(box => box.Group == group).Select(box => box.Name);

    private static Box Box(Diagram diagram, string id) => diagram.Boxes.Single(box => box.Id == id);
}

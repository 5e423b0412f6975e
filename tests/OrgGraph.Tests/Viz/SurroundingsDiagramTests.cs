using OrgGraph.Tests.Findings;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz;

public sealed class SurroundingsDiagramTests
{
    [Fact]
    public async Task A_person_stands_between_what_they_belong_to_and_what_they_answer_for()
    {
        var diagram = await Of("person/ada");
        Assert.Equal(["Posts held", "Seats", "Answers for", "Represents"], diagram.Groups.Select(group => group.Title));
        Assert.Equal("person/ada", diagram.Boxes.Single(box => box.IsFocus).Id);
        Assert.Equal("Chair", diagram.Lines.Single(line => line.To == "board/health#seats").Label);
        Assert.Equal("Partner lead, delivery lead", diagram.Lines.Single(line => line.To == "programme/homes#answers-for").Label);
        Assert.Equal(["As Mayor"], diagram.Boxes.Single(box => box.Id == "board/health#seats").Lines.Select(line => line.Text));
        Assert.Empty(Faults.In((await Drawn.Of(diagram)).Scene!));
    }

    [Fact]
    public async Task A_board_stands_between_whom_it_reports_to_its_members_and_what_it_oversees()
    {
        var partnership = await Of("board/partnership");
        Assert.Equal(["Reports to", "Oversees", "Report to it"], partnership.Groups.Select(group => group.Title));
        var quality = await Of("board/quality");
        var vacancy = quality.Boxes.Single(box => box.Group == "Members");
        Assert.True(vacancy.IsUncertain);
        Assert.Contains(vacancy.Lines, line => line.Text == "Vacant");
        Assert.Empty(Faults.In((await Drawn.Of(quality)).Scene!));
    }

    [Fact]
    public async Task Past_the_limit_the_rest_is_one_box_and_the_outline_names_them()
    {
        var centre = new Board { Id = new("big"), Name = "Big Board" };
        Link[] links = [.. Enumerable.Range(0, 25).Select(i => Seat(new Person { Id = new($"p{i}"), Name = $"Person {i}" }, centre))];
        var diagram = SurroundingsDiagram.Of(new SurroundingsFacts { Centre = centre, Links = links });
        Assert.Equal(SurroundingsDiagram.MostInGroup + 1, diagram.Boxes.Count);
        var rest = diagram.Boxes.Single(box => box.Kind == BoxKind.Grouped);
        Assert.Equal(("and 16 more", 16), (rest.Name, rest.Members.Count));
        Assert.Empty(Faults.In((await Drawn.Of(diagram)).Scene!));
    }

    [Fact]
    public async Task Who_is_not_there_has_no_surroundings() =>
        Assert.Null(await SurroundingsDiagram.Of(Riding.Store(), NodeId.Parse("person/nobody"), Riding.Day,
            cancellation: TestContext.Current.CancellationToken));

    [Fact]
    public async Task An_organisation_stands_with_those_who_speak_for_it_and_with_the_post_that_nobody_holds()
    {
        var store = new Held(SeedGraphs.Of("london-devolution"));
        var diagram = (await SurroundingsDiagram.Of(store, NodeId.Parse("organisation/nhs-improvement"), new(2017, 8, 10), cancellation: TestContext.Current.CancellationToken))!;
        var speakers = diagram.Boxes.Where(box => box.Group == "Represented by").ToDictionary(box => box.Name);
        Assert.Equal(["Partner lead for Governance", "Partner lead for Integration"], speakers["Steve Russell"].Lines.Select(line => line.Text).Order());
        var vacant = Assert.Single(speakers.Values, box => box.IsUncertain);
        Assert.Contains(new("Vacant", Emphasis.Mark), vacant.Lines);
        Assert.Empty(Faults.In((await Drawn.Of(diagram)).Scene!));
    }

    [Theory]
    [InlineData("person/amanda-coyle", 2)]
    [InlineData("person/amanda-coyle", 3)]
    [InlineData("board/london-health-board", 3)]
    public async Task Two_or_three_steps_around_are_a_network_that_says_what_it_leaves_out(string centre, int depth)
    {
        var store = new Held(SeedGraphs.Of("london-devolution"));
        var diagram = (await SurroundingsDiagram.Of(store, NodeId.Parse(centre), new(2017, 8, 10), depth, cancellation: TestContext.Current.CancellationToken))!;
        Assert.Equal(centre, diagram.Boxes.Single(box => box.IsFocus).Id);
        Assert.InRange(diagram.Boxes.Count, 4, 36);
        Assert.Equal(diagram.Notes.Count > 0, diagram.Boxes.Any(box => box.Lines.Any(line => line.Text.EndsWith(" more", StringComparison.Ordinal))));
        Assert.NotEmpty(diagram.Sources);
        Assert.Empty(Faults.In((await Drawn.Of(diagram)).Scene!));
    }

    [Fact]
    public async Task Fewer_than_one_step_or_more_than_three_are_the_callers_mistake()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => SurroundingsDiagram.Of(Riding.Store(), NodeId.Parse("person/ada"), Riding.Day, 0,
            cancellation: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => SurroundingsDiagram.Of(Riding.Store(), NodeId.Parse("person/ada"), Riding.Day, 4,
            cancellation: TestContext.Current.CancellationToken));
    }

    private static async Task<Diagram> Of(string id) =>
        (await SurroundingsDiagram.Of(Riding.Store(), NodeId.Parse(id), Riding.Day, cancellation: TestContext.Current.CancellationToken))!;

    private static Link Seat(Person person, Board board) => new()
    {
        Edge = new Membership { Key = person.Id.Key, From = person.NodeId, To = board.NodeId },
        From = person,
        To = board,
        Person = person,
        Period = Validity.Always,
        Certainty = Certainty.Definitely,
    };
}

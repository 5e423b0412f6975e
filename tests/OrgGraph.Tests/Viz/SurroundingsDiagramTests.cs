using OrgGraph.Tests.Viz.Geometry;
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
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
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
        Assert.Empty(Quality.Of((await Drawn.Of(quality)).Svg!));
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
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task Who_is_not_there_has_no_surroundings() =>
        Assert.Null(await SurroundingsDiagram.Of(Riding.Store(), NodeId.Parse("person/nobody"), Riding.Day,
            cancellation: TestContext.Current.CancellationToken));

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

using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Data;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz;

public sealed class SurroundingsDiagramTests
{
    [Fact]
    public async Task Each_box_says_which_node_it_stands_for_though_its_own_id_says_more()
    {
        var sketch = new Sketch().Seats("board/b1", [.. Enumerable.Range(0, SurroundingsDiagram.MostInGroup + 5).Select(i => $"p{i}")]);
        var diagram = (await SurroundingsDiagram.Of(new Held(sketch.Index()), NodeId.Parse("board/b1"), Sketch.Day, cancellation: TestContext.Current.CancellationToken))!;
        Assert.Equal("person/p0", diagram.Boxes.Single(box => box.Id == "person/p0#members").Node.ToString());
        Assert.Null(diagram.Boxes.Single(box => box.Kind == BoxKind.Grouped).Node);
        Assert.Contains("\"id\": \"person/p0#members\",\n      \"nodeId\": \"person/p0\"", DiagramJson.Write(diagram), StringComparison.Ordinal);
        Assert.Contains("<data key=\"id\">person/p0#members</data>\n      <data key=\"node-id\">person/p0</data>", DiagramGraphMl.Write(diagram), StringComparison.Ordinal);
        Assert.Contains(DiagramCsv.Write(diagram).Split("\r\n"), row => row.StartsWith("box,person/p0#members,", StringComparison.Ordinal) && row.EndsWith(",person/p0", StringComparison.Ordinal));
    }

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
    public async Task What_more_can_be_drawn_is_offered_with_its_number_and_what_is_drawn_can_be_closed()
    {
        var diagram = await Opened("person/ada");
        var health = diagram.Boxes.Single(box => box.Id == "board/health#seats");
        Assert.Equal([new BoxPart("Show 1 member", "board/health:members"), new("Show 1 reporting line", "board/health:reports")], health.Parts);
        Assert.Empty(diagram.Boxes.Single(box => box.IsFocus).Parts);
        var opened = await Opened("person/ada", "board/health:members");
        Assert.Equal("Hide members", opened.Boxes.Single(box => box.Id == "board/health#seats").Parts[0].Text);
        Assert.Contains("(<a href=\"board/health:members\">Show 1 member</a>, ", OrgGraph.Viz.Outline.OutlineHtml.Write(OrgGraph.Viz.Outline.DiagramOutline.Of(diagram)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_opened_stands_further_out_under_its_own_heading_and_hangs_on_its_box()
    {
        var diagram = await Opened("person/ada", "board/health:members", "board/health:reports");
        Assert.Equal(4, diagram.Tiers.Count);
        var bob = diagram.Boxes.Single(box => box.Name == "Bob Sample");
        Assert.Equal((3, "Members: North Riding Health Board"), (bob.Tier, bob.Group));
        var line = diagram.Lines.Single(line => line.To == bob.Id);
        Assert.Equal(("board/health#seats", LineStyle.Member), (line.From, line.Style));
        Assert.Contains(diagram.Boxes, box => box is { Name: "Strategic Partnership Board", Group: "Report to it: North Riding Health Board", Tier: 3 });
        Assert.Equal(diagram.Boxes.Count, diagram.Boxes.Select(box => box.Id).Distinct().Count());
        Assert.Equal(diagram.Lines.Count, diagram.Lines.Select(one => one.Id).Distinct().Count());
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task What_is_opened_on_the_left_stands_left_of_it()
    {
        var diagram = await Opened("board/quality", "board/partnership:reports");
        Assert.Equal(["Reports to: Strategic Partnership Board"], diagram.Boxes.Where(box => box.Tier == 0).Select(box => box.Group));
        Assert.Equal(2, diagram.Boxes.Single(box => box.IsFocus).Tier);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task All_of_a_heading_can_be_opened_too()
    {
        var centre = new Board { Id = new("big"), Name = "Big Board" };
        Link[] links = [.. Enumerable.Range(0, 25).Select(i => Seat(new Person { Id = new($"p{i}"), Name = $"Person {i}" }, centre))];
        var facts = new SurroundingsFacts { Centre = centre, Links = links };
        var rest = SurroundingsDiagram.Of(facts, toggle: opening => opening.ToString()).Boxes.Single(box => box.Kind == BoxKind.Grouped);
        Assert.Equal([new BoxPart("Show 25 members", "board/big:members")], rest.Parts);
        var whole = SurroundingsDiagram.Of(facts, open: [Opening.Parse(rest.Parts[0].Address)!]);
        Assert.Equal(26, whole.Boxes.Count);
        Assert.Empty(Quality.Of((await Drawn.Of(whole)).Svg!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("board/health")]
    [InlineData("board/health:everything")]
    [InlineData(":members")]
    public void What_is_no_opening_is_not_read(string text) => Assert.Null(Opening.Parse(text));

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
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
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
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Two_or_three_steps_around_a_part_that_is_left_out_is_opened_and_closed_again(int depth)
    {
        var whole = await Wider(depth);
        var (box, part) = whole.Boxes.SelectMany(box => box.Parts.Select(part => (box, part))).First(pair => pair.part.Text.StartsWith("Show ", StringComparison.Ordinal));
        Assert.StartsWith($"{box.Id}:", part.Address, StringComparison.Ordinal);
        var opened = await Wider(depth, part.Address);
        string[] came = [.. opened.Boxes.Select(one => one.Id).Except(whole.Boxes.Select(one => one.Id))];
        Assert.NotEmpty(came);
        Assert.Empty(whole.Boxes.Select(one => one.Id).Except(opened.Boxes.Select(one => one.Id)));
        Assert.All(came, id => Assert.Contains(opened.Lines, line => (line.From == id && line.To == box.Id) || (line.To == id && line.From == box.Id)));
        Assert.Contains(opened.Boxes.Single(one => one.Id == box.Id).Parts, one => one.Text.StartsWith("Hide ", StringComparison.Ordinal) && one.Address == part.Address);
        Assert.Empty(Quality.Of((await Drawn.Of(opened)).Svg!));
    }

    [Fact]
    public async Task What_is_opened_has_a_limit_that_is_said()
    {
        var whole = await Wider(3);
        string[] all = [.. whole.Boxes.SelectMany(box => box.Parts).Select(part => part.Address)];
        var opened = await Wider(3, all);
        Assert.InRange(opened.Boxes.Count, whole.Boxes.Count + 1, 60);
        Assert.Equal(opened.Boxes.Count == 60, opened.Notes.Any(note => note.StartsWith("Not all that was opened is drawn", StringComparison.Ordinal)));
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

    private static async Task<Diagram> Wider(int depth, params string[] open) =>
        (await SurroundingsDiagram.Of(
            new Held(SeedGraphs.Of("demonstration")), NodeId.Parse("board/wessmere-icb"), new(2025, 3, 31), depth, open: [.. open.Select(text => Opening.Parse(text)!)], toggle: opening => opening.ToString(),
            cancellation: TestContext.Current.CancellationToken))!;

    private static async Task<Diagram> Opened(string id, params string[] open) =>
        (await SurroundingsDiagram.Of(Riding.Store(), NodeId.Parse(id), Riding.Day, open: [.. open.Select(text => Opening.Parse(text)!)], toggle: opening => opening.ToString(),
            cancellation: TestContext.Current.CancellationToken))!;

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

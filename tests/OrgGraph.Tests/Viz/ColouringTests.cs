using System.Globalization;
using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Data;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Looks;
using OrgGraph.Viz.Outline;

namespace OrgGraph.Tests.Viz;

/// <summary>Boxes are coloured by what they belong to, in a way that is read without seeing colours.</summary>
public sealed class ColouringTests
{
    private static readonly DateOnly Day = new(2025, 3, 31);

    [Fact]
    public async Task A_body_has_the_organisation_that_it_is_part_of_however_far_up_a_post_the_one_that_it_is_in_and_a_person_the_one_that_they_work_in()
    {
        var store = Demonstration();
        var overlaps = await Coloured(store, await OverlapDiagram.Of(store, Day, 3, cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(["Hythe and Thornbury Mental Health Trust"], Named(overlaps, "Mental Health Trust Audit Committee").BelongsTo);
        Assert.Equal(["NHS Wessmere"], Named(overlaps, "Ivor Yarborough").BelongsTo);
        var together = overlaps.Boxes.Single(box => box.Lines.Any(line => line.Text == "Farida Wainwright"));
        Assert.Equal(["Wessmere Data Service", "Wessmere Voluntary Alliance"], together.BelongsTo.Order(StringComparer.Ordinal));
        var posts = await Coloured(store, (await PostChartDiagram.Of(store, Day, cancellation: TestContext.Current.CancellationToken))!);
        Assert.Equal(["Wessmere Data Service"], Named(posts, "Data Steward").BelongsTo);
    }

    [Fact]
    public async Task A_board_that_is_part_of_none_has_that_of_its_chair_and_whoever_speaks_for_one_has_that()
    {
        var lines = await Coloured(Riding.Store(), (await ReportingLinesDiagram.Of(Riding.Store(), Riding.Day, cancellation: TestContext.Current.CancellationToken))!, Riding.Day);
        Assert.Equal(["North Riding Council"], Named(lines, "Homes").BelongsTo);
        Assert.Empty(Named(lines, "North Riding Health Board").BelongsTo);
        var programme = await Coloured(Riding.Store(), (await AccountabilityDiagram.Of(Riding.Store(), new("homes"), Riding.Day, cancellation: TestContext.Current.CancellationToken))!, Riding.Day);
        Assert.All(programme.Boxes.Where(box => box.Group?.StartsWith("Partner lead", StringComparison.Ordinal) == true), box => Assert.Equal(["North Riding Council"], box.BelongsTo));
        var london = new Held(SeedGraphs.Of("london-devolution"));
        var day = new DateOnly(2017, 8, 10);
        var boards = await Coloured(london, (await ReportingLinesDiagram.Of(london, day, cancellation: TestContext.Current.CancellationToken))!, day);
        Assert.Equal(["Greater London Authority"], Named(boards, "London Health Board").BelongsTo);
    }

    [Fact]
    public void The_most_frequent_come_first_and_past_eight_the_rest_are_one()
    {
        string[] names = [.. Enumerable.Range(0, 11).Select(i => $"Organisation {(char)('Z' - i)}")];
        Box[] boxes = [.. names.SelectMany((name, i) => Enumerable.Range(0, i + 1).Select(k => Charts.Box($"{i}.{k}", 0)))];
        var diagram = ColouredDiagram.Of(Charts.Of(boxes), ColourBy.Organisation, boxes.ToLookup(box => box.Id, box => names[int.Parse(box.Id.Split('.')[0], CultureInfo.InvariantCulture)]));
        Assert.Equal([.. names.Reverse().Take(8), "3 other organisations"], diagram.Colouring!.Hues.Select(hue => hue.Name));
        Assert.Equal(["A", "B", "C", "D", "E", "F", "G", "H", "*"], diagram.Colouring.Hues.Select(hue => hue.Mark));
        Assert.Equal([0], diagram.Boxes[^1].Hues);
        Assert.Equal([8], diagram.Boxes[0].Hues);
    }

    [Fact]
    public async Task Tiers_stand_from_the_top_and_in_an_organogram_they_are_its_levels()
    {
        var store = Demonstration();
        var overlaps = await ColouredDiagram.Of(store, await OverlapDiagram.Of(store, Day, 3, cancellation: TestContext.Current.CancellationToken), ColourBy.Tier, Day, TestContext.Current.CancellationToken);
        Assert.Equal(["Strategic", "Operational", "Committees"], overlaps.Colouring!.Hues.Select(hue => hue.Name));
        Assert.Equal(["Committees"], Named(overlaps, "Mental Health Trust Audit Committee").BelongsTo);
        var posts = await ColouredDiagram.Of(store, (await PostChartDiagram.Of(store, Day, cancellation: TestContext.Current.CancellationToken))!, ColourBy.Tier, Day, TestContext.Current.CancellationToken);
        Assert.Equal(posts.Tiers.Select(tier => tier.Title), posts.Colouring!.Hues.Select(hue => hue.Name));
    }

    [Fact]
    public async Task Each_box_has_the_letter_of_the_legend_and_its_name_in_words()
    {
        var store = Demonstration();
        var diagram = await Coloured(store, await OverlapDiagram.Of(store, Day, 3, cancellation: TestContext.Current.CancellationToken));
        var svg = SvgGeometry.Read((await Drawn.Of(diagram)).Svg!);
        var legend = svg.Pieces.Where(piece => piece.Kind == "legend" && piece.Texts.Count == 2).ToDictionary(piece => piece.Texts[0].Content, piece => piece.Texts[1].Content);
        Assert.Equal(diagram.Colouring!.Hues.Select(hue => hue.Mark), legend.Keys);
        foreach (var box in diagram.Boxes.Where(box => box.Hues.Count > 0))
        {
            string[] marks = [.. svg.Boxes.Single(piece => piece.Id == box.Id).Texts.TakeLast(box.Hues.Count).Select(text => text.Content)];
            Assert.Equal(box.Hues.Select(hue => diagram.Colouring.Hues[hue].Mark), marks);
            Assert.All(box.Hues, hue => Assert.StartsWith(diagram.Colouring.Hues[hue].Name, legend[diagram.Colouring.Hues[hue].Mark], StringComparison.Ordinal));
        }

        string words = OutlineText.Write(DiagramOutline.Of(diagram));
        Assert.Contains("- Ivor Yarborough. Organisation: NHS Wessmere", words, StringComparison.Ordinal);
        Assert.Contains("Colours by organisation: A is NHS Wessmere; B is ", words, StringComparison.Ordinal);
        Assert.Contains("\"belongsTo\": [\n        \"NHS Wessmere\"\n      ]", DiagramJson.Write(diagram), StringComparison.Ordinal);
        Assert.Contains(",NHS Wessmere,,person/ivor-yarborough\r\n", DiagramCsv.Write(diagram), StringComparison.Ordinal);
        Assert.Contains("<data key=\"belongs-to\">NHS Wessmere</data>", DiagramGraphMl.Write(diagram), StringComparison.Ordinal);
        string dot = DiagramDot.Write(diagram), mermaid = DiagramMermaid.Write(diagram);
        Assert.Matches("label=\"Ivor Yarborough \\[A\\]\".*fillcolor=\"#CC6677\", fontcolor=\"#000000\"", dot);
        Assert.Contains("Colours by organisation: A is NHS Wessmere; B is ", dot, StringComparison.Ordinal);
        Assert.Contains("Ivor Yarborough #91;A#93;", mermaid, StringComparison.Ordinal);
        Assert.Contains("classDef hue0 fill:#CC6677,color:#000000\n", mermaid, StringComparison.Ordinal);
        Assert.Contains("Colours by organisation: A is NHS Wessmere; B is ", mermaid, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_belongs_to_any_that_is_said()
    {
        var diagram = await Coloured(Riding.Store(), Charts.Of([Charts.Box("board/estates", 0)]), Riding.Day);
        Assert.Empty(diagram.Colouring!.Hues);
        Assert.Equal("Organisation: none is stated of anything in this diagram.", diagram.Notes[^1]);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Theory]
    [InlineData(ColourBy.Organisation)]
    [InlineData(ColourBy.Tier)]
    public async Task No_drawing_of_any_kind_has_a_fault_for_it(ColourBy by)
    {
        var store = Demonstration();
        var cancel = TestContext.Current.CancellationToken;
        Diagram?[] all =
        [
            await ReportingLinesDiagram.Of(store, Day, cancellation: cancel), await OverlapDiagram.Of(store, Day, 2, cancellation: cancel), await PostChartDiagram.Of(store, Day, cancellation: cancel),
            await AccountabilityDiagram.Of(store, null, Day, cancellation: cancel), await AccountabilityDiagram.Of(store, new("urgent-care"), Day, cancellation: cancel),
            await SurroundingsDiagram.Of(store, NodeId.Parse("board/wessmere-icb"), Day, cancellation: cancel), await SurroundingsDiagram.Of(store, NodeId.Parse("board/wessmere-icb"), Day, 2, cancellation: cancel),
        ];
        foreach (var diagram in all)
        {
            var drawn = await Drawn.Of(await ColouredDiagram.Of(store, diagram!, by, Day, cancel));
            Assert.True(Quality.Of(drawn.Svg!) is [], $"{diagram!.Key}: {string.Join("; ", Quality.Of(drawn.Svg!))}");
        }
    }

    [Fact]
    public void Letters_have_contrast_and_those_who_are_colour_blind_can_tell_the_colours_apart()
    {
        Assert.Equal(Colouring.MostHues + 1, HueColours.All.Count);
        Assert.All(HueColours.All, hue => Assert.True(Colour.Contrast(hue.Fill, hue.Text) >= 4.5, hue.Fill));
        foreach (var sight in Enum.GetValues<Sight>())
        {
            for (int i = 0; i < HueColours.All.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    double apart = Colour.Difference(HueColours.All[i].Fill, HueColours.All[j].Fill, sight);
                    Assert.True(apart > 8, $"{HueColours.All[i].Fill} and {HueColours.All[j].Fill} differ by {apart:0.0} to {sight}.");
                }
            }
        }
    }

    private static Held Demonstration() => new(SeedGraphs.Of("demonstration"));

    private static Task<Diagram> Coloured(IGraphStore store, Diagram diagram, DateOnly? day = null) =>
        ColouredDiagram.Of(store, diagram, ColourBy.Organisation, day ?? Day, TestContext.Current.CancellationToken);

    private static Box Named(Diagram diagram, string name) => diagram.Boxes.Single(box => box.Name == name);
}

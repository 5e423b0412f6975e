using OrgGraph.Index;
using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Tests.Viz;

public sealed class PostChartDiagramTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(30)]
    [InlineData(100)]
    [InlineData(300)]
    public async Task Organograms_of_any_size_are_drawn_without_a_fault(int posts)
    {
        var diagram = await Of(Organogram.Random(posts), Organogram.Day);
        Assert.InRange(diagram.Boxes.Count, 1, PostChartDiagram.MostUnasked);
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
    }

    [Fact]
    public async Task Every_post_is_drawn_or_counted_below_one_that_is()
    {
        var diagram = await Of(Organogram.Random(300), Organogram.Day);
        Assert.Equal(300, diagram.Boxes.Count + diagram.Boxes.SelectMany(box => box.Lines).Where(line => line.Text.EndsWith(" below", StringComparison.Ordinal))
            .Sum(line => int.Parse(line.Text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Holders_vacancies_job_shares_and_acting_holders_are_said()
    {
        var store = new Held(new Sketch().Holds("person/ann", "post/head").Holds("person/bob", "post/deputy", tenure: Tenure.JobShare)
            .Holds("person/cat", "post/deputy", tenure: Tenure.JobShare).Holds("person/dan", "post/third", tenure: Tenure.Acting).Post("fourth")
            .Reports("post/deputy", "post/head").Reports("post/third", "post/head").Reports("post/fourth", "post/head")
            .Reports("post/fourth", "post/third", LineKind.Dotted).Index());
        var diagram = (await PostChartDiagram.Of(store, Sketch.Day, cancellation: TestContext.Current.CancellationToken))!;
        Assert.Equal(["Ann"], Texts(diagram, "post/head"));
        Assert.Equal(["Bob and Cat (job share)"], Texts(diagram, "post/deputy"));
        Assert.Equal(["Dan (acting)"], Texts(diagram, "post/third"));
        Assert.Equal(["Vacant"], Texts(diagram, "post/fourth"));
        Assert.True(diagram.Boxes.Single(box => box.Id == "post/fourth").IsUncertain);
        Assert.Equal([LineStyle.Dotted, LineStyle.Solid], diagram.Lines.Where(line => line.To == "post/fourth").Select(line => line.Style).OrderDescending());
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
        await Approved.Matches("posts.svg", drawn.Svg!);
    }

    [Fact]
    public async Task A_branch_is_opened_with_all_above_it_and_the_others_stay_folded()
    {
        var index = Organogram.Random(300);
        var folded = await Of(index, Organogram.Day);
        string last = folded.Boxes.Last(box => box.Lines.Any(line => line.Text.EndsWith(" below", StringComparison.Ordinal))).Id;
        var opened = (await PostChartDiagram.Of(new Held(index), Organogram.Day, null, new HashSet<NodeId> { NodeId.Parse(last) }, null,
            id => $"/posts?open={id.Key}", cancellation: TestContext.Current.CancellationToken))!;
        Assert.DoesNotContain(opened.Boxes.Single(box => box.Id == last).Lines, line => line.Emphasis == Emphasis.Mark && line.Text.EndsWith(" below", StringComparison.Ordinal));
        Assert.Contains(opened.Lines, line => line.From == last);
        Assert.Contains(opened.Boxes, box => box.Address?.StartsWith("/posts?open=", StringComparison.Ordinal) == true);
        Assert.Empty(Quality.Of((await Drawn.Of(opened)).Svg!));
    }

    [Fact]
    public async Task A_folded_post_can_be_unfolded_and_has_its_page_and_what_was_unfolded_can_be_folded_again_with_all_below_it()
    {
        var index = Organogram.Random(300);
        async Task<Diagram> Of(params NodeId[] open) => (await PostChartDiagram.Of(new Held(index), Organogram.Day, null, open, null, id => $"/unfold/{id.Key}",
            ids => $"/fold/{string.Join(',', open.Except(ids).Select(id => id.Key))}", TestContext.Current.CancellationToken))!;
        var before = await Of();
        Assert.DoesNotContain(before.Boxes.SelectMany(box => box.Parts), part => part.Text.StartsWith("Fold", StringComparison.Ordinal));
        var folded = before.Boxes.Last(IsFolded);
        string count = folded.Lines.Single(line => line.Emphasis == Emphasis.Mark && line.Text.EndsWith(" below", StringComparison.Ordinal)).Text.Split(' ')[1];
        Assert.Equal([new($"Unfold {count} below", $"/unfold/{folded.Node!.Value.Key}"), new BoxPart("Open its page", Addresses.Of(folded.Node.Value)!)], folded.Parts);
        Assert.Equal(folded.Parts[0].Address, folded.Address);
        var opened = await Of(folded.Node.Value);
        var inner = opened.Boxes.First(box => IsFolded(box) && opened.Lines.Any(line => line.From == folded.Id && line.To == box.Id));
        var deeper = await Of(folded.Node.Value, inner.Node!.Value);
        Assert.Equal(["/fold/"], Folding(deeper, folded.Id));
        Assert.Equal([$"/fold/{folded.Node.Value.Key}"], Folding(deeper, inner.Id));

        static IEnumerable<string> Folding(Diagram diagram, string box) => diagram.Boxes.Single(one => one.Id == box).Parts.Where(part => part.Text == "Fold what is below").Select(part => part.Address);
    }

    [Fact]
    public async Task A_post_says_who_holds_it_from_when_and_where_that_is_stated()
    {
        var store = new Held(SeedGraphs.Of("demonstration"));
        var diagram = (await PostChartDiagram.Of(store, new(2025, 3, 31), NodeId.Parse("post/finance-director"), cancellation: TestContext.Current.CancellationToken))!;
        Assert.Matches(@"\nShabana Hepplewhite holds Director of Finance, since [^.]+ 20\d\d\. Source: Register of members and posts, January 2025, ", diagram.Boxes[0].Tooltip);
    }

    [Fact]
    public async Task Opening_everything_stops_where_no_more_can_be_read()
    {
        var index = Organogram.Random(300);
        var all = Enumerable.Range(0, 300).Select(i => (NodeId)new PostId($"p{i}")).ToHashSet();
        var diagram = (await PostChartDiagram.Of(new Held(index), Organogram.Day, null, all, cancellation: TestContext.Current.CancellationToken))!;
        Assert.InRange(diagram.Boxes.Count, 100, Diagram.MostBoxes);
        Assert.Contains(diagram.Notes, note => note.Contains("folded", StringComparison.Ordinal));
        // On paper nothing can be opened or chosen.
        Assert.Equal(["Choose a post as the top to see less above it."], diagram.Hints);
        Assert.DoesNotContain((await Drawn.Of(diagram)).Scene!.Marks.OfType<Mark.Words>(), words => words.Content.Contains("Choose", StringComparison.Ordinal) || words.Content.Contains("Open", StringComparison.Ordinal));
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task What_is_open_stays_open_and_near_its_place_when_another_branch_is_opened()
    {
        var index = Organogram.Random(300);
        var before = await Opened(index, []);
        var open = new List<NodeId>();
        var drawn = SvgGeometry.Read((await Drawn.Of(before)).Svg!);
        foreach (string folded in before.Boxes.Where(IsFolded).Select(box => box.Id).Take(3).ToArray())
        {
            open.Add(NodeId.Parse(folded));
            var after = await Opened(index, open);
            Assert.Empty(before.Boxes.Select(box => box.Id).Except(after.Boxes.Select(box => box.Id)));
            Assert.False(IsFolded(after.Boxes.Single(box => box.Id == folded)));
            var now = SvgGeometry.Read((await Drawn.Of(after)).Svg!);
            var near = Nearness.Of(drawn, now);
            Assert.True(near.KeptOrder >= 0.85, $"{near}");
            (before, drawn) = (after, now);
        }

        // Folded again, the one that was opened first takes nothing else with it.
        var closed = await Opened(index, open[1..]);
        Assert.Contains(before.Boxes, box => box.Id == $"{open[0]}" && IsFolded(closed.Boxes.Single(one => one.Id == box.Id)));
        Assert.All(open[1..], id => Assert.False(IsFolded(closed.Boxes.Single(box => box.Id == $"{id}"))));
    }

    [Fact]
    public async Task Where_not_all_can_stay_open_what_was_opened_first_is_folded_and_that_is_said()
    {
        var index = Heads(below: 40);
        NodeId[] open = [.. ((string[])["post/p0-00", "post/p0-01", "post/p1-00"]).Select(NodeId.Parse)];
        var two = await Opened(index, open[..2]);
        Assert.Equal(144, two.Boxes.Count);
        Assert.DoesNotContain(two.Notes, note => note.Contains("150", StringComparison.Ordinal));
        foreach (NodeId[] asked in (NodeId[][])[open, [.. open.Reverse()]])
        {
            var three = await Opened(index, asked);
            Assert.Equal([true, false, false], asked.Select(id => IsFolded(three.Boxes.Single(box => box.Id == $"{id}"))));
            Assert.Contains("1 branch stays folded, because no more than 150 boxes can be read.", three.Notes);
            Assert.InRange(three.Boxes.Count, 140, Diagram.MostBoxes);
        }
    }

    [Fact]
    public async Task Where_there_is_no_room_for_all_levels_beside_what_was_opened_the_farthest_post_is_folded_and_that_is_said()
    {
        var diagram = await Opened(Heads(below: 50), [NodeId.Parse("post/p0-00"), NodeId.Parse("post/p1-00")]);
        Assert.Equal(["post/head2"], diagram.Boxes.Where(box => box.Id.StartsWith("post/head", StringComparison.Ordinal) && IsFolded(box)).Select(box => box.Id));
        Assert.Contains("1 post farthest from what was opened is folded now, because no more than 150 boxes can be read.", diagram.Notes);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task A_circle_is_cut_and_its_line_is_drawn_beside_the_tree()
    {
        var store = new Held(new Sketch().Reports("post/a", "post/b").Reports("post/b", "post/c").Reports("post/c", "post/a").Index());
        var diagram = (await PostChartDiagram.Of(store, Sketch.Day, cancellation: TestContext.Current.CancellationToken))!;
        Assert.Equal(3, diagram.Lines.Count);
        Assert.All(diagram.Lines, line => Assert.True(line.IsInCircle));
        Assert.Equal(["A, B and C report to one another in a circle."], diagram.Notes);
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
        await Approved.Matches("circle.svg", drawn.Svg!);
    }

    [Fact]
    public async Task A_post_at_the_top_of_a_chart_that_leads_back_to_it_has_its_own_line_too()
    {
        var store = new Held(new Sketch().Reports("post/a", "post/b").Reports("post/b", "post/a", LineKind.Dotted).Reports("post/c", "post/a").Reports("post/d", "post/c")
            .Reports("post/a", "post/above").Index());
        var diagram = (await PostChartDiagram.Of(store, Sketch.Day, NodeId.Parse("post/a"), cancellation: TestContext.Current.CancellationToken))!;
        Assert.Equal(["post/a post/b", "post/b post/a"], diagram.Lines.Where(line => line.IsInCircle).Select(line => $"{line.To} {line.From}").Order(StringComparer.Ordinal));
        Assert.Equal(4, diagram.Lines.Count);
        Assert.Equal(["A and B report to one another in a circle."], diagram.Notes);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
    }

    [Fact]
    public async Task A_post_can_stand_at_the_top_and_one_that_is_not_there_has_no_chart()
    {
        var store = new Held(SeedGraphs.Of("demonstration"));
        var diagram = (await PostChartDiagram.Of(store, new(2025, 3, 31), NodeId.Parse("post/finance-director"), cancellation: TestContext.Current.CancellationToken))!;
        Assert.Equal("post/finance-director", diagram.Boxes.Single(box => box.Tier == 0).Id);
        Assert.True(diagram.Boxes.Count > 10);
        Assert.Empty(Quality.Of((await Drawn.Of(diagram)).Svg!));
        Assert.Null(await PostChartDiagram.Of(store, new(2025, 3, 31), NodeId.Parse("post/none"), cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_demonstration_is_drawn_without_a_fault() =>
        Assert.Empty(Quality.Of((await Drawn.Of(await Of(SeedGraphs.Of("demonstration"), new(2025, 3, 31)))).Svg!));

    [Fact]
    public async Task A_real_organogram_of_293_posts_stays_on_a_page()
    {
        var index = Organogram.Senior("300913-NHSEngland-Organogram-ver4-senior.csv");
        Assert.SkipWhen(index is null, "The folder shared/data/organograms is not there.");
        Assert.Equal(293, index!.State.Counts[NodeKind.Post]);
        var diagram = await Of(index, Organogram.Day);
        Assert.Equal([1, 8, 56], diagram.Boxes.GroupBy(box => box.Tier).OrderBy(tier => tier.Key).Select(tier => tier.Count()));
        var drawn = await Drawn.Of(diagram);
        Assert.Empty(Quality.Of(drawn.Svg!));
        // The text, 12 pixels high, prints at 4.5 points or more on a sheet of A4 (277 by 190 mm inside its margins).
        double millimetres = Math.Max(Math.Min(277 / drawn.Width, 190 / drawn.Height), Math.Min(190 / drawn.Width, 277 / drawn.Height));
        Assert.True(12 * millimetres / 25.4 * 72 >= 4.5, $"{drawn.Width} by {drawn.Height}");
    }

    /// <summary>Three heads with twenty posts below each, and so many below each of the first two of those.</summary>
    private static GraphIndex Heads(int below)
    {
        var sketch = new Sketch();
        for (int head = 0; head < 3; head++)
        {
            sketch.Reports($"post/head{head}", "post/top");
            for (int i = 0; i < 20; i++) sketch.Reports($"post/p{head}-{i:00}", $"post/head{head}");
            for (int i = 0; i < 2 * below; i++) sketch.Reports($"post/q{head}-{i:00}", $"post/p{head}-{i / below:00}");
        }

        return sketch.Index();
    }

    private static async Task<Diagram> Opened(GraphIndex index, IReadOnlyCollection<NodeId> open) =>
        (await PostChartDiagram.Of(new Held(index), null, null, open, cancellation: TestContext.Current.CancellationToken))!;

    private static bool IsFolded(Box box) => box.Lines.Any(line => line.Emphasis == Emphasis.Mark && line.Text.EndsWith(" below", StringComparison.Ordinal));

    private static async Task<Diagram> Of(GraphIndex index, DateOnly day) =>
        (await PostChartDiagram.Of(new Held(index), day, cancellation: TestContext.Current.CancellationToken))!;

    private static IEnumerable<string> Texts(Diagram diagram, string id) => diagram.Boxes.Single(box => box.Id == id).Lines.Select(line => line.Text);
}

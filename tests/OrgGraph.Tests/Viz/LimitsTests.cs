using System.Text.Json;
using OrgGraph.Viz;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Layout.Elbows;
using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Tests.Viz;

public sealed class LimitsTests
{
    [Fact]
    public async Task More_boxes_than_the_limit_are_refused_with_the_limit_and_an_outline()
    {
        using var renderer = new DiagramRenderer(new() { Boxes = 10 });
        var drawn = await renderer.Render(Charts.Random(11), TestContext.Current.CancellationToken);
        Assert.Null(drawn.Svg);
        Assert.Equal(new(LayoutProblemKind.TooLarge, "The diagram is too large to draw: it has 11 boxes, and the limit is 10."), drawn.Problem);
        Assert.NotEmpty(drawn.Outline.Sections);
    }

    [Fact]
    public async Task More_lines_or_characters_than_the_limit_are_refused()
    {
        using var lines = new DiagramRenderer(new() { Links = 5 });
        Assert.Equal(LayoutProblemKind.TooLarge, (await lines.Render(Charts.Random(30), TestContext.Current.CancellationToken)).Problem!.Kind);
        using var characters = new DiagramRenderer(new() { Characters = 500 });
        Assert.Contains("the limit is 500", (await characters.Render(Charts.Random(30), TestContext.Current.CancellationToken)).Problem!.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_pass_too_many_rows_are_refused_before_anything_is_laid_out()
    {
        using var layouts = new Layouts(new() { Places = 60 }, () => throw new InvalidOperationException("Nothing is to be placed."));
        var request = new LayoutRequest
        {
            Tiers = 10,
            Boxes = [.. Enumerable.Range(0, 10).Select(tier => new LayoutBox($"b{tier}", 100, 40, tier))],
            Links = [.. Enumerable.Range(0, 10).SelectMany(to => Enumerable.Range(0, to).Select(from => new LayoutLink($"{from}-{to}", $"b{from}", $"b{to}", $"{to}")))],
        };
        var (result, problem) = await layouts.Lay(request, TestContext.Current.CancellationToken);
        Assert.Null(result);
        Assert.Equal(LayoutProblemKind.TooLarge, problem!.Kind);
        Assert.Equal("The diagram is too dense to draw: its 10 boxes and the 120 places at which lines pass them are 130, and the limit is 60.", problem.Message);
    }

    [Fact]
    public async Task A_layout_that_takes_too_long_is_given_up()
    {
        using var renderer = new DiagramRenderer(new() { Time = TimeSpan.FromTicks(1) });
        var drawn = await renderer.Render(Charts.Random(100), TestContext.Current.CancellationToken);
        Assert.Equal(LayoutProblemKind.TooSlow, drawn.Problem!.Kind);
    }

    [Fact]
    public void An_engine_stops_in_the_middle_of_its_work_and_is_not_used_again()
    {
        using var engine = new LayoutEngine(256L << 20);
        var random = new Random(1);
        LayeredNode[] nodes = [.. Enumerable.Range(0, 1000).Select(i => new LayeredNode(100, i / 50))];
        LayeredLink[] links = [.. Enumerable.Range(0, 4000).Select(_ => random.Next(950))
            .Select(i => new LayeredLink(i, ((i / 50) + 1) * 50 + random.Next(50), 1)).Distinct()];
        string request = JsonSerializer.Serialize(new LayeredGraph(20, 0, nodes, links), LayeredJson.Default.LayeredGraph);
        var stopped = Assert.Throws<LayoutException>(() => engine.Place(request, TimeSpan.FromMilliseconds(20)));
        Assert.Equal(LayoutProblemKind.TooSlow, stopped.Problem.Kind);
        Assert.True(engine.IsSpent);
    }

    [Fact]
    public void A_way_around_boxes_is_given_up_when_time_is_up()
    {
        Area one = new(20, 20, 100, 40), other = new(400, 300, 100, 40);
        using var time = new CancellationTokenSource();
        var bypass = new Bypass([one, other], new(0, 0, 600, 400), time.Token);
        Assert.NotEmpty(bypass.Lead(0, 1));
        time.Cancel();
        Assert.Throws<OperationCanceledException>(() => bypass.Lead(0, 1));
    }

    [Fact]
    public async Task Where_no_engine_can_be_had_that_is_said_and_warming_up_does_no_harm()
    {
        using var layouts = new Layouts(new(), () => throw new DllNotFoundException());
        await layouts.WarmUp(TestContext.Current.CancellationToken);
        var (result, problem) = await layouts.Lay(new()
        {
            Tiers = 1,
            Boxes = [new("a", 10, 10, 0), new("b", 10, 10, 1)],
            Links = [new("l", "a", "b", "s")]
        }, TestContext.Current.CancellationToken);
        Assert.Null(result);
        Assert.Equal(LayoutProblemKind.NoEngine, problem!.Kind);
    }

    [Fact]
    public async Task An_engine_is_replaced_after_so_many_calls()
    {
        int made = 0;
        using var layouts = new Layouts(new() { CallsPerEngine = 1, Time = TimeSpan.FromMinutes(1) }, () =>
        {
            made++;
            return new LayoutEngine(256L << 20);
        });
        var request = new LayoutRequest { Tiers = 2, Boxes = [new("a", 100, 40, 0), new("b", 100, 40, 1)], Links = [new("l", "a", "b", "s")] };
        for (int i = 0; i < 3; i++) Assert.NotNull((await layouts.Lay(request, TestContext.Current.CancellationToken)).Result);
        Assert.Equal(3, made);
    }

    [Fact]
    public async Task A_link_to_nowhere_or_to_itself_is_the_callers_mistake()
    {
        using var layouts = new Layouts(new());
        await Assert.ThrowsAsync<ArgumentException>(() =>
            layouts.Lay(new() { Tiers = 1, Boxes = [new("a", 10, 10, 0)], Links = [new("l", "a", "b", "s")] },
            TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            layouts.Lay(new() { Tiers = 1, Boxes = [new("a", 10, 10, 0)], Links = [new("l", "a", "a", "s")] },
            TestContext.Current.CancellationToken));
    }
}

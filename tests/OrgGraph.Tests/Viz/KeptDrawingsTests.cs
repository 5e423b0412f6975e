using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Tests.Viz;

public sealed class KeptDrawingsTests
{
    [Fact]
    public async Task A_crowd_that_asks_for_the_same_diagram_has_it_drawn_once()
    {
        var kept = new KeptDrawings(1000);
        int drawn = 0;
        var release = new TaskCompletionSource();
        Task<RenderedDiagram>[] crowd = [.. Enumerable.Range(0, 20).Select(_ => kept.Of(Charts.Random(5), async () =>
        {
            Interlocked.Increment(ref drawn);
            await release.Task;
            return Drawing("svg");
        }))];
        release.SetResult();
        await Task.WhenAll(crowd);
        Assert.Equal(1, drawn);
    }

    [Fact]
    public async Task What_does_not_fit_any_more_goes_and_what_could_not_be_drawn_is_not_kept()
    {
        var kept = new KeptDrawings(25);
        List<int> drawn = [];
        async Task Ask(int boxes, string? svg) => await kept.Of(Charts.Random(boxes), () =>
        {
            lock (drawn) drawn.Add(boxes);
            return Task.FromResult(Drawing(svg));
        });
        await Ask(3, null);
        await Until(async () =>
        {
            await Ask(3, null);
            return drawn.Count > 1;
        });
        drawn.Clear();
        for (int boxes = 4; boxes <= 8; boxes++) await Ask(boxes, "ten signs.");
        await Until(async () =>
        {
            await Ask(4, "ten signs.");
            return drawn.Count(boxes => boxes == 4) > 1;
        });
    }

    [Fact]
    public async Task Over_the_limits_a_diagram_is_drawn_with_groups_that_say_so_and_the_outline_is_whole()
    {
        using var renderer = new DiagramRenderer(new() { Boxes = 50 });
        var chart = Charts.Random(120);
        var drawn = await renderer.Render(chart, TestContext.Current.CancellationToken);
        Assert.Null(drawn.Problem);
        var svg = SvgGeometry.Read(drawn.Svg!);
        Assert.InRange(svg.Boxes.Count(), 2, 50);
        Assert.Contains(svg.Texts, text => text.Content.StartsWith("Drawn with groups: The diagram is too large to draw: it has 120 boxes, and the limit is 50.", StringComparison.Ordinal));
        Assert.Empty(Quality.Of(svg));
        Assert.Equal(chart.Boxes.Count, drawn.Outline.Sections.Sum(section => section.Items.Count));
    }

    [Fact]
    public async Task Where_no_engine_can_be_had_there_is_the_outline_and_the_reason()
    {
        using var renderer = new DiagramRenderer(new(), new Layouts(new(), () => throw new DllNotFoundException()));
        var drawn = await renderer.Render(Charts.Random(12), TestContext.Current.CancellationToken);
        Assert.Equal(LayoutProblemKind.NoEngine, drawn.Problem!.Kind);
        Assert.Contains("no V8 engine", drawn.Problem.Message, StringComparison.Ordinal);
        Assert.Equal(12, drawn.Outline.Sections.Sum(section => section.Items.Count));
    }

    [Fact]
    public async Task Large_diagrams_leave_an_engine_for_small_ones()
    {
        using var engines = new LayoutEngines(new() { Time = TimeSpan.FromMinutes(2) }, () => new LayoutEngine(256L << 20));
        var release = new TaskCompletionSource();
        Task<int>[] large = [.. Enumerable.Range(0, 8).Select(_ => engines.Use((_, _) =>
        {
            release.Task.Wait(TestContext.Current.CancellationToken);
            return 1;
        }, isLarge: true, TestContext.Current.CancellationToken))];
        Assert.Equal(2, await engines.Use((_, _) => 2, isLarge: false, TestContext.Current.CancellationToken));
        Assert.Contains(large, one => !one.IsCompleted);
        release.SetResult();
        Assert.Equal(8, (await Task.WhenAll(large)).Sum());
    }

    [Fact]
    public async Task Who_comes_when_too_many_wait_is_told_so_at_once()
    {
        using var engines = new LayoutEngines(new() { Waiting = 1, Time = TimeSpan.FromMinutes(2) }, () => new LayoutEngine(256L << 20));
        var release = new TaskCompletionSource();
        Task<int>[] asked = [.. Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount) + 1).Select(_ => engines.Use((_, _) =>
        {
            release.Task.Wait(TestContext.Current.CancellationToken);
            return 1;
        }, isLarge: false, TestContext.Current.CancellationToken))];
        var refused = await Assert.ThrowsAsync<LayoutException>(() => engines.Use((_, _) => 1, isLarge: false, TestContext.Current.CancellationToken));
        Assert.Equal(new(LayoutProblemKind.Busy, "The diagram was not drawn, because 1 others were waiting. Try again in a moment."), refused.Problem);
        release.SetResult();
        await Task.WhenAll(asked);
    }

    private static RenderedDiagram Drawing(string? svg)
    {
        var diagram = Charts.Random(1);
        return new() { Diagram = diagram, Outline = OrgGraph.Viz.Outline.DiagramOutline.Of(diagram), Svg = svg };
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        while (!await isSo())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}

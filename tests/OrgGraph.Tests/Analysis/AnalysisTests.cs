using OrgGraph.Analysis;
using OrgGraph.Tests.Findings;

namespace OrgGraph.Tests.Analysis;

public class AnalysisTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_sample_of_all_starting_points_is_exact_and_a_seed_repeats_itself()
    {
        var random = new Random(7);
        var sketch = new Sketch();
        for (int i = 0; i < 120; i++) sketch.Seat($"person/p{random.Next(60)}", $"board/b{random.Next(30)}");
        var index = sketch.Index();
        var exact = Betweenness.Exact(index, Sketch.Day, cancellation: Cancellation);
        Assert.Equal(exact, Betweenness.Sampled(index, Sketch.Day, 1000, seed: 1, cancellation: Cancellation));
        var sampled = Betweenness.Sampled(index, Sketch.Day, 45, seed: 1, cancellation: Cancellation);
        Assert.Equal(sampled, Betweenness.Sampled(index, Sketch.Day, 45, seed: 1, cancellation: Cancellation));
        double top = exact[0].Score;
        Assert.InRange(sampled.First(between => between.Node.NodeId == exact[0].Node.NodeId).Score, top * 0.5, top * 1.5);
    }

    [Fact]
    public void Layers_are_counted_from_each_top()
    {
        var index = new Sketch().Reports("post/a", "post/top").Reports("post/b", "post/a").Reports("programme/p", "post/b").Reports("post/x", "board/other").Reports("post/l1", "post/l2").Reports("post/l2", "post/l1").Index();
        Assert.Equal([("board/other", 2, 1), ("post/top", 4, 3)], Layers.On(index, Sketch.Day, Cancellation).Select(layer => (layer.Top.NodeId.ToString(), layer.Layers, layer.Nodes)));
    }

    [Fact]
    public void Dual_lines_are_told_with_the_solid_one_first()
    {
        var index = new Sketch().Reports("post/a", "post/dotted", LineKind.Dotted).Reports("post/a", "post/solid").Reports("post/b", "post/solid").Reports("post/b", "post/maybe", LineKind.Proposed).Index();
        var (node, lines) = Assert.Single(DualLines.On(index, Sketch.Day, Cancellation));
        Assert.Equal("post/a", node.NodeId.ToString());
        Assert.Equal(["post/solid", "post/dotted"], lines.Select(line => line.To.NodeId.ToString()));
    }

    [Fact]
    public void Spans_are_told_widest_first()
    {
        var index = new Sketch().Reports("post/a", "post/x").Reports("post/b", "post/y").Reports("post/c", "post/y").Index();
        Assert.Equal([("post/y", 2), ("post/x", 1)], Spans.On(index, Sketch.Day, Cancellation).Select(span => (span.Post.NodeId.ToString(), span.Reports.Count)));
    }

    [Fact]
    public void A_long_chain_is_walked_without_recursion()
    {
        var sketch = new Sketch();
        for (int i = 0; i < 20_000; i++) sketch.Reports($"post/p{i}", $"post/p{i + 1}").Seat($"person/q{i}", $"board/b{i}").Seat($"person/q{i}", $"board/b{i + 1}");
        var index = sketch.Index();
        Assert.Empty(ReportingLoops.Of(index, Sketch.Day, [], Cancellation));
        Assert.Equal(20_000, ArticulationPeople.Of(index, Sketch.Day, Cancellation).Count);
        Assert.Equal(20_001, Layers.On(index, Sketch.Day, Cancellation)[0].Layers);
    }
}

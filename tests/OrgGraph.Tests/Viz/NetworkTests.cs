using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Layout.Engine;
using OrgGraph.Viz.Layout.Network;

namespace OrgGraph.Tests.Viz;

/// <summary>In networks lines keep apart, and what is written beside them has room.</summary>
public sealed class NetworkTests
{
    /// <summary>The least room between two lines that run the same way, in pixels, and for how long they may have less: those that leave a box side by side do before they part.</summary>
    private const double Room = 8, Long = 45;

    /// <summary>The share of all lines that may have less room all the same, where boxes leave no other way.</summary>
    private const double Most = 0.02;

    public static TheoryData<string> Networks => ["overlaps 1", "overlaps 2", "overlaps 3", "board/wessmere-icb 2", "board/wessmere-icb 3", "london board/london-health-board 2", "london board/london-health-board 3", "london person/amanda-coyle 3"];

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task Lines_that_run_the_same_way_keep_eight_pixels_apart_but_where_they_meet_or_boxes_leave_no_other_way(string network)
    {
        var svg = SvgGeometry.Read((await Drawn.Of(await Of(network))).Svg!);
        Assert.True(Quality.Of(svg) is [], string.Join("; ", Quality.Of(svg)));
        SvgPiece[] lines = [.. svg.Lines];
        double close = 0, all = lines.Sum(line => line.Stretches.Sum(stretch => stretch.Length));
        for (int i = 0; i < lines.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                double along = Beside(lines[i], lines[j]);
                if (along > Long) close += along;
            }
        }

        Assert.True(close <= Most * all, $"{close:0} of {all:0} pixels are close to another line.");
    }

    [Fact]
    public async Task Beside_lines_stand_how_many_people_they_are_or_the_role_of_one_where_there_is_room()
    {
        var diagram = await Of("overlaps 3");
        Assert.All(diagram.Lines.Where(line => line.Count > 1), line => Assert.Equal($"{line.Count}", line.Label));
        Assert.Contains(diagram.Lines, line => line is { Count: 1, Label: "Chair" });
        Assert.Contains(diagram.Lines, line => line is { Count: 1, Label: null });
        var svg = SvgGeometry.Read((await Drawn.Of(diagram)).Svg!);
        HaveRoom(diagram, svg, 0.8);
        var around = await Of("london board/london-health-board 2");
        Assert.Contains(around.Lines, line => line.Label == "Chair");
        HaveRoom(around, SvgGeometry.Read((await Drawn.Of(around)).Svg!), 0.7);
    }

    [Fact]
    public async Task A_label_without_room_is_a_letter_that_is_explained_below()
    {
        var diagram = await Of("london board/london-health-board 2");
        var svg = SvgGeometry.Read((await Drawn.Of(diagram)).Svg!);
        string[] letters = [.. svg.Lines.SelectMany(line => line.Texts).Select(text => text.Content).Where(text => text.StartsWith('(')).Distinct()];
        Assert.NotEmpty(letters);
        string key = string.Join(' ', svg.Texts.Select(text => text.Content).SkipWhile(text => !text.StartsWith("Beside lines: ", StringComparison.Ordinal)));
        foreach (var line in svg.Lines.Where(line => line.Texts.Any(text => text.Content.StartsWith('('))))
            Assert.Contains($"{line.Texts[0].Content} {diagram.Lines.Single(one => one.Id == line.Id).Label}", key, StringComparison.Ordinal);
    }

    [Fact]
    public void Time_that_is_up_after_the_engine_has_answered_stops_what_is_left_to_do()
    {
        using var time = new CancellationTokenSource();
        var request = new LayoutRequest
        {
            Shape = LayoutShape.Network,
            Tiers = 1,
            Boxes = [.. Enumerable.Range(0, 12).Select(i => new LayoutBox($"b{i}", 160, 40, 0))],
            Links = [.. Enumerable.Range(1, 11).Select(i => new LayoutLink($"l{i}", "b0", $"b{i}", "s"))],
        };
        Assert.Throws<OperationCanceledException>(() => NetworkLayout.Lay(
            request,
            graph =>
            {
                time.Cancel();
                return new([.. graph.Links.Select(link => (IReadOnlyList<Spot>)[new(graph.Nodes[link.From].X, graph.Nodes[link.From].Y), new(graph.Nodes[link.To].X, graph.Nodes[link.To].Y)])]);
            },
            time.Token));
        Assert.Throws<OperationCanceledException>(() => NetworkLayout.Places(request, time.Token));
    }

    [Fact]
    public async Task Of_a_network_that_takes_too_long_the_limit_is_told()
    {
        using var engines = new LayoutEngines(new() { Time = TimeSpan.FromMilliseconds(20) }, () => new LayoutEngine(256L << 20));
        var stopped = await Assert.ThrowsAsync<LayoutException>(() => engines.UseNetwork((_, time) =>
        {
            time.WaitHandle.WaitOne();
            time.ThrowIfCancellationRequested();
            return 1;
        }, isLarge: false, TestContext.Current.CancellationToken));
        Assert.Equal(new(LayoutProblemKind.TooSlow, "The diagram was given up: drawing it would take longer than 0 seconds."), stopped.Problem);
    }

    private static void HaveRoom(Diagram diagram, SvgGeometry svg, double share)
    {
        int labelled = diagram.Lines.Count(line => line.Label is not null), written = svg.Lines.Count(line => line.Texts.Count > 0);
        Assert.True(written > labelled * share, $"{written} of {labelled} labels have room.");
    }

    /// <summary>For how long two lines run the same way with less room between their edges than they should have.</summary>
    private static double Beside(SvgPiece one, SvgPiece other) => one.Stretches.Sum(a => other.Stretches.Sum(b =>
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        double x = (a.B.X - a.A.X) / a.Length, y = (a.B.Y - a.A.Y) / a.Length;
        double sine = Math.Abs(((b.B.Y - b.A.Y) * x) - ((b.B.X - b.A.X) * y)) / b.Length;
        return sine > 0.3 ? 0 : (a with { Half = a.Half + (Room / 2) }).Along(b with { Half = b.Half + (Room / 2) });
    }));

    private static async Task<Diagram> Of(string network)
    {
        var cancel = TestContext.Current.CancellationToken;
        string[] words = network.Split(' ');
        if (words[0] == "overlaps") return await OverlapDiagram.Of(new Held(SeedGraphs.Of("demonstration")), new(2025, 3, 31), int.Parse(words[1], null), cancellation: cancel);
        bool london = words[0] == "london";
        return (await SurroundingsDiagram.Of(
            new Held(SeedGraphs.Of(london ? "london-devolution" : "demonstration")), NodeId.Parse(words[^2]), london ? new(2017, 8, 10) : new(2025, 3, 31), int.Parse(words[^1], null), cancellation: cancel))!;
    }
}

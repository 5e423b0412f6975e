using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz.Diagrams;

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
        HaveRoom(around, SvgGeometry.Read((await Drawn.Of(around)).Svg!), 0.4);
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

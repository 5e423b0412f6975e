using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OrgGraph.Tests.Viz;
using OrgGraph.Tests.Viz.Geometry;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;

namespace OrgGraph.Benchmarks;

/// <summary>Charts of 30, 100 and 300 boxes drawn by us, beside Graphviz's dot and elkjs laying out the same boxes, lines and tiers, in one run.</summary>
internal static class LayoutBenchmark
{
    private const int Times = 15;

    public static async Task Run()
    {
        Console.WriteLine("boxes  program          warm ms      ×   crossings   million px   fastest ms");
        foreach (int boxes in (int[])[30, 100, 300])
        {
            var chart = Charts.Random(boxes);
            using var renderer = new DiagramRenderer(new() { Kept = 0, Time = TimeSpan.FromMinutes(1) });
            string drawn = "";
            int run = 0;
            // Each run draws another diagram, if only by its subtitle: of the same one the renderer may still have the drawing at hand.
            var (own, fastest) = await Milliseconds(async () => drawn = (await renderer.Render(chart with { Subtitle = $"Run {run++}" })).Svg!);
            var svg = SvgGeometry.Read(drawn);
            Tell(boxes, "OrgGraph", own, own, Crossings.Of(svg), svg.Sheet.Width * svg.Sheet.Height, fastest);
            var sizes = svg.Boxes.ToDictionary(box => box.Id!, box => box.Outline);
            if (Graphviz.IsThere)
            {
                string graph = Graphviz.Write(chart, sizes, tiers: true);
                var dot = await Graphviz.Lay(graph, default);
                (double taken, fastest) = await Milliseconds(async () => dot = await Graphviz.Lay(graph, default));
                Tell(boxes, "dot (a process)", taken, own, Crossings.Of(dot.Lines), dot.Width * dot.Height, fastest);
                graph = Graphviz.Write(chart, sizes, tiers: false);
                (taken, fastest) = await Milliseconds(async () => dot = await Graphviz.Lay(graph, default));
                Tell(boxes, "dot, no tiers", taken, own, Crossings.Of(dot.Lines), dot.Width * dot.Height, fastest);
            }

            if (await Elk(chart, sizes) is { } elk) Tell(boxes, "elkjs", elk.Milliseconds, own, Crossings.Of(elk.Lines), elk.Size);
        }
    }

    private static void Tell(int boxes, string program, double milliseconds, double own, int crossings, double pixels, double? fastest = null) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{boxes,5}  {program,-15} {milliseconds,8:0}  {milliseconds / own,5:0.00}  {crossings,10}  {pixels / 1e6,11:0.0}  {fastest,11:0}"));

    private static async Task<(double Median, double Fastest)> Milliseconds(Func<Task> run)
    {
        await run();
        await run();
        double[] taken = new double[Times];
        for (int i = 0; i < Times; i++)
        {
            long begun = Stopwatch.GetTimestamp();
            await run();
            taken[i] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        Array.Sort(taken);
        return (taken[Times / 2], taken[0]);
    }

    /// <summary>What elkjs draws; null where it is not installed.</summary>
    private static async Task<(double Milliseconds, double Size, IReadOnlyList<(string From, string To, IReadOnlyList<Spot> Points)> Lines)?> Elk(
        Diagram chart, Dictionary<string, Area> sizes)
    {
        string folder = Path.Combine("tests", "OrgGraph.Benchmarks", "Peers", "elk");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine($"elkjs is not installed; run npm ci --prefix {folder} in the folder of the solution to compare.");
            return null;
        }

        string asked = JsonSerializer.Serialize(new
        {
            nodes = chart.Boxes.Select(box => new { id = box.Id, width = sizes[box.Id].Width, height = sizes[box.Id].Height, tier = box.Tier }),
            links = chart.Lines.Select(line => new { from = line.From, to = line.To }),
            times = Times,
        });
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "elk.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await node.StandardInput.WriteAsync(asked);
        node.StandardInput.Close();
        string answer = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        if (node.ExitCode != 0) throw new InvalidOperationException($"elkjs ended with {node.ExitCode}.");
        var drawn = JsonDocument.Parse(answer).RootElement;
        return (drawn.GetProperty("milliseconds").GetDouble(), drawn.GetProperty("width").GetDouble() * drawn.GetProperty("height").GetDouble(),
            [.. drawn.GetProperty("lines").EnumerateArray().Select(line => (line.GetProperty("from").GetString()!, line.GetProperty("to").GetString()!,
                (IReadOnlyList<Spot>)[.. line.GetProperty("points").EnumerateArray().Select(point => new Spot(point[0].GetDouble(), point[1].GetDouble()))]))]);
    }
}

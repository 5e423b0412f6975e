using System.Diagnostics;
using System.Globalization;
using System.Text;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>Graphviz's <c>dot</c> (Debian package graphviz) on the same graph: the same boxes at the same sizes, the same lines, the same tiers.</summary>
internal static class Graphviz
{
    private const double PixelsOfInch = 72;

    /// <summary>Whether <c>dot</c> is installed.</summary>
    public static bool IsThere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "dot.exe" : "dot")));

    /// <summary>The graph in dot's language.</summary>
    /// <param name="diagram">Its boxes and lines.</param>
    /// <param name="sizes">The size of each box by its id.</param>
    /// <param name="tiers">Whether the boxes of a tier stand side by side; else <c>dot</c> chooses ranks of its own.</param>
    public static string Write(Diagram diagram, IReadOnlyDictionary<string, Area> sizes, bool tiers)
    {
        var index = diagram.Boxes.Select((box, i) => (box.Id, i)).ToDictionary(box => box.Id, box => box.i);
        var text = new StringBuilder("digraph g {\nranksep=0.7;nodesep=0.33;node[shape=box,fixedsize=true,label=\"\"];\n");
        foreach (var box in diagram.Boxes)
        {
            text.Append(CultureInfo.InvariantCulture, $"n{index[box.Id]}[width={sizes[box.Id].Width / PixelsOfInch:0.###},height={sizes[box.Id].Height / PixelsOfInch:0.###}];\n");
        }

        foreach (var tier in tiers ? diagram.Boxes.GroupBy(box => box.Tier) : [])
        {
            text.Append(CultureInfo.InvariantCulture, $"{{rank=same;{string.Join(';', tier.Select(box => $"n{index[box.Id]}"))}}}\n");
        }

        foreach (var line in diagram.Lines) text.Append(CultureInfo.InvariantCulture, $"n{index[line.From]}->n{index[line.To]}[dir=none];\n");
        return text.Append("}\n").ToString();
    }

    /// <summary>What <c>dot</c> draws: the lines as it bends them, and how large the whole is, in pixels.</summary>
    public static async Task<(IReadOnlyList<(string From, string To, IReadOnlyList<Spot> Points)> Lines, double Width, double Height)> Lay(
        string graph, CancellationToken cancellation)
    {
        using var dot = Process.Start(new ProcessStartInfo("dot", ["-Tplain"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await dot.StandardInput.WriteAsync(graph.AsMemory(), cancellation);
        dot.StandardInput.Close();
        string plain = await dot.StandardOutput.ReadToEndAsync(cancellation);
        await dot.WaitForExitAsync(cancellation);
        if (dot.ExitCode != 0) throw new InvalidOperationException($"dot ended with {dot.ExitCode}.");
        var lines = new List<(string, string, IReadOnlyList<Spot>)>();
        (double width, double height) = (0, 0);
        foreach (string[] words in plain.Replace("\\\n", "", StringComparison.Ordinal).Split('\n').Select(line => line.Split(' ')))
        {
            if (words[0] == "graph") (width, height) = (Pixels(words[2]), Pixels(words[3]));
            if (words[0] == "edge") lines.Add((words[1], words[2], Points(words)));
        }

        return (lines, width, height);
    }

    private static List<Spot> Points(string[] words)
    {
        int count = int.Parse(words[3], CultureInfo.InvariantCulture);
        Spot[] controls = [.. Enumerable.Range(0, count).Select(i => new Spot(Pixels(words[4 + (2 * i)]), Pixels(words[5 + (2 * i)])))];
        List<Spot> points = [controls[0]];
        for (int i = 1; i + 2 < count; i += 3) SvgGeometry.Curve(points, controls[i], controls[i + 1], controls[i + 2], quadratic: false);
        return points;
    }

    private static double Pixels(string inches) => double.Parse(inches, CultureInfo.InvariantCulture) * PixelsOfInch;
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OrgGraph.Analysis;
using OrgGraph.Index;

namespace OrgGraph.Benchmarks;

/// <summary>The index's whole-graph questions as of a day, beside python-igraph answering the same without dates, in one run.</summary>
internal static class IndexBenchmark
{
    public static void Run(int people, int boards, int seats)
    {
        var record = new GeneratedRecord(people, boards, seats);
        GraphIndex? index = null;
        double build = Measured.Once(() => index = GraphIndex.Build(1, null, record.Nodes(), record.Edges()));
        long memory = GC.GetTotalMemory(forceFullCollection: true) >> 20;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people, {boards} boards, {seats} seats: built in {build:0} ms, {memory} MiB"));

        var day = GeneratedRecord.Day;
        var own = new Dictionary<string, double>
        {
            ["people by seats, top 100"] = Measured.Milliseconds(() => BoardLoads.Of(index!, new() { AsOf = day, Page = PageRequest.Of(100) })),
            ["board pairs that share 3 or more, first 100"] = Measured.Milliseconds(() => Interlocks.Of(index!, new() { AsOf = day, MinShared = 3, Page = PageRequest.Of(100) }), times: 3),
            ["shortest route, mean of 200"] = Measured.Milliseconds(() => Routes(index!, people), times: 3) / 200,
            ["page of 100 people by name"] = Measured.Milliseconds(() => index!.Page(new() { Kind = NodeKind.Person, AsOf = day, Page = PageRequest.Of(100) })),
            ["seats of 100 people, one call"] = Measured.Milliseconds(() => index!.Expand(new()
            {
                Nodes = [.. Enumerable.Range(0, 100).Select(i => (NodeId)GeneratedRecord.PersonAt(i))],
                Kind = EdgeKind.MemberOf,
                Direction = Direction.Out,
                AsOf = day,
            })),
        };
        var peer = Peer(record, people, boards);
        foreach (var (question, milliseconds) in own)
        {
            string beside = peer.TryGetValue(question, out double other)
                ? string.Create(CultureInfo.InvariantCulture, $"igraph {other,10:0.000} ms   {other / milliseconds,8:0.0} ×")
                : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question,-45} {milliseconds,10:0.000} ms   {beside}"));
        }
    }

    private static void Routes(GraphIndex index, int people)
    {
        var random = new GeneratedRecord.SplitMix(7);
        for (int i = 0; i < 200; i++)
        {
            Analysis.Routes.Shortest(index, new()
            {
                From = GeneratedRecord.PersonAt(random.Below(people)),
                To = GeneratedRecord.PersonAt(random.Below(people)),
                AsOf = GeneratedRecord.Day,
            });
        }
    }

    /// <summary>The same questions to python-igraph over the same seats; nothing where it is not installed (Debian: python3-igraph, python3-numpy).</summary>
    private static Dictionary<string, double> Peer(GeneratedRecord record, int people, int boards)
    {
        string file = Path.GetTempFileName();
        try
        {
            using (var seats = new StreamWriter(file))
            {
                foreach (var edge in record.Edges()) seats.WriteLine($"{edge.From.Key[1..]} {edge.To.Key[1..]}");
            }

            string script = Path.Combine(AppContext.BaseDirectory, "Peers", "igraph_peer.py");
            var start = new ProcessStartInfo("/usr/bin/python3", [script, file, people.ToString(CultureInfo.InvariantCulture), boards.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            string answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0) return JsonSerializer.Deserialize<Dictionary<string, double>>(answer)!;
            Console.WriteLine("python-igraph did not answer; install python3-igraph and python3-numpy to compare.");
            return [];
        }
        finally
        {
            File.Delete(file);
        }
    }
}

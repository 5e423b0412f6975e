using System.Globalization;
using OrgGraph.Findings;
using OrgGraph.Index;

namespace OrgGraph.Benchmarks;

/// <summary>Each check of the default pack over a generated record, with what it found, and all of them together.</summary>
internal static class FindingsBenchmark
{
    public static void Run(int people)
    {
        var record = new GeneratedRecord(people, people / 5, people * 5);
        var governance = new GeneratedGovernance(people, people / 5);
        var index = GraphIndex.Build(1, null, record.Nodes().Concat(governance.Nodes()), record.Edges().Select(GeneratedGovernance.Cited).Concat(governance.Edges()));
        long memory = GC.GetTotalMemory(forceFullCollection: true) >> 20;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people, {index.State.Edges} edges, {memory} MiB"));
        foreach (var check in CheckList.All) Tell(check.Id, () => FindingsRun.Over(index, new() { AsOf = GeneratedRecord.Day, Checks = [check.Id] }));
        Tell("the default pack", () => FindingsRun.Over(index, new() { AsOf = GeneratedRecord.Day }));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{GC.GetTotalMemory(forceFullCollection: false) >> 20} MiB held, {Environment.WorkingSet >> 20} MiB of working set"));
    }

    private static void Tell(string what, Func<FindingsReport> run)
    {
        FindingsReport? report = null;
        double milliseconds = Measured.Once(() => report = run());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-30} {milliseconds,10:0} ms {report!.Findings.Count,8} findings{(report.Notices.Count > 0 ? "  " + report.Notices[0].Text : "")}"));
    }
}

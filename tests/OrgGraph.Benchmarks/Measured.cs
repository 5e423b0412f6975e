using System.Diagnostics;

namespace OrgGraph.Benchmarks;

/// <summary>The time of something, as the median of several runs after one that does not count.</summary>
internal static class Measured
{
    public static double Milliseconds(Action run, int times = 5)
    {
        run();
        double[] taken = new double[times];
        for (int i = 0; i < times; i++) taken[i] = Once(run);
        Array.Sort(taken);
        return taken[times / 2];
    }

    /// <summary>Several things by turns, so that what else the machine does is shared among them.</summary>
    public static async Task<double[]> Milliseconds(IReadOnlyList<Func<Task>> runs, int times)
    {
        double[][] taken = [.. runs.Select(_ => new double[times])];
        foreach (var run in runs) await run();
        for (int i = 0; i < times; i++)
        {
            for (int which = 0; which < runs.Count; which++)
            {
                taken[which][i] = await Once(runs[which]);
            }
        }

        return [.. taken.Select(each => each.Order().ElementAt(times / 2))];
    }

    public static async Task<double> Once(Func<Task> run)
    {
        long begun = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    public static double Once(Action run)
    {
        long begun = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}

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

    /// <summary>
    /// Several things by turns, so that what else the machine does is shared among them: at each turn some runs in a row, as of a server that is in use, and not one
    /// that wakes up for each question.
    /// </summary>
    /// <returns>The median of each.</returns>
    public static async Task<double[]> Milliseconds(IReadOnlyList<Func<Task>> runs, int turns, int inARow = 1)
    {
        double[][] taken = [.. runs.Select(_ => new double[turns * inARow])];
        foreach (var run in runs) await run();
        for (int i = 0; i < turns * inARow; i += inARow)
        {
            for (int which = 0; which < runs.Count; which++)
            {
                for (int next = 0; next < inARow; next++) taken[which][i + next] = await Once(runs[which]);
            }
        }

        return [.. taken.Select(each => each.Order().ElementAt(each.Length / 2))];
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

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

    public static double Once(Action run)
    {
        long begun = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}

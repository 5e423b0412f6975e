using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Viz.Layout.Network;

/// <summary>Where boxes stand before they are drawn to where they want to be.</summary>
internal static class Beginning
{
    /// <summary>How often an axis is sharpened, and in how many directions room is looked for beside a box.</summary>
    private const int Rounds = 60, Directions = 24;

    /// <summary>Where nothing has a place: as their distances would have them in a plane (classical scaling: Torgerson 1952), turned by an angle.</summary>
    public static Spot[] Of(double[,] wanted, double turned)
    {
        int count = wanted.GetLength(0);
        double[,] inner = Inner(wanted);
        double[] first = Axis(inner, null), second = Axis(inner, first);
        double cos = Math.Cos(turned), sin = Math.Sin(turned);
        return [.. Enumerable.Range(0, count).Select(i => new Spot((first[i] * cos) - (second[i] * sin), (first[i] * sin) + (second[i] * cos)))];
    }

    /// <summary>Where some have a place: those stand there, and the others next to what they are joined with, one after the other, where most room is.</summary>
    public static Spot[] Beside(IReadOnlyList<Spot?> known, IReadOnlyList<NetworkLink> links, double[,] wanted)
    {
        var at = known.ToArray();
        var near = Wanted.Near(links);
        while (Array.Exists(at, place => place is null))
        {
            // Those that are joined to most that stand already; they do not see one another, so that one does not depend on whether others came.
            int[] next = [.. Enumerable.Range(0, at.Length).Where(i => at[i] is null).GroupBy(i => near[i].Count(j => at[j] is not null)).MaxBy(group => group.Key)!];
            foreach (int i in next)
            {
                int[] beside = [.. near[i].Where(j => at[j] is not null).Distinct()];
                at[i] = beside.Length > 1 ? Middle([.. beside.Select(j => at[j]!.Value)]) : Free(at, beside, beside.Length == 1 ? wanted[i, beside[0]] : wanted[i, Array.FindIndex(at, place => place is not null)]);
            }
        }

        return [.. at.Select(place => place!.Value)];
    }

    /// <summary>The spot around one box, or around all where there is none, that is farthest from any other.</summary>
    private static Spot Free(Spot?[] at, int[] beside, double far)
    {
        Spot[] standing = [.. at.OfType<Spot>()];
        var around = beside.Length == 1 ? at[beside[0]]!.Value : Middle(standing);
        return Enumerable.Range(0, Directions).Select(step => 2 * Math.PI * step / Directions)
            .Select(angle => new Spot(around.X + (far * Math.Cos(angle)), around.Y + (far * Math.Sin(angle))))
            .MaxBy(spot => standing.Min(other => ((spot.X - other.X) * (spot.X - other.X)) + ((spot.Y - other.Y) * (spot.Y - other.Y))));
    }

    private static Spot Middle(IReadOnlyList<Spot> spots) => new(spots.Average(spot => spot.X), spots.Average(spot => spot.Y));

    /// <summary>The inner products of the places, seen from their middle, from the squares of their distances.</summary>
    private static double[,] Inner(double[,] far)
    {
        int count = far.GetLength(0);
        double[] rows = new double[count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++) rows[i] += far[i, j] * far[i, j] / count;
        }

        double all = rows.Average();
        double[,] inner = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++) inner[i, j] = (rows[i] + rows[j] - all - (far[i, j] * far[i, j])) / 2;
        }

        return inner;
    }

    /// <summary>The axis along which places differ most, square to another (power iteration); as long as its places are far.</summary>
    private static double[] Axis(double[,] inner, double[]? other)
    {
        int count = inner.GetLength(0);
        double[] axis = [.. Enumerable.Range(0, count).Select(i => Math.Cos(2.4 * i) + (0.001 * i))];
        double value = 0;
        for (int round = 0; round < Rounds; round++)
        {
            if (other is not null)
            {
                double along = axis.Zip(other, (a, b) => a * b).Sum() / Math.Max(1e-9, other.Sum(b => b * b));
                for (int i = 0; i < count; i++) axis[i] -= along * other[i];
            }

            double[] next = new double[count];
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++) next[i] += inner[i, j] * axis[j];
            }

            value = Math.Sqrt(next.Sum(part => part * part));
            if (value < 1e-9) break;
            axis = [.. next.Select(part => part / value)];
        }

        return [.. axis.Select(part => part * Math.Sqrt(value))];
    }
}

using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Pdf;

/// <summary>Writes beside the edges of what a sheet shows on which sheets its lines go on: → 4. All measures are points.</summary>
internal static class EdgeMarks
{
    /// <summary>The room that they have on the left and on the right, and above and below.</summary>
    public const double Across = 30, Down = 12;

    /// <summary>From the edge to a mark, and between two marks.</summary>
    private const double Off = 4, Between = 2;

    private static readonly TextStyle Style = new(6.5);
    private static readonly Stroke Thin = new(Palette.Quiet, 0.4);

    /// <summary>The marks on all sides.</summary>
    /// <param name="shown">Where on the page the drawing is shown.</param>
    /// <param name="passages">Where lines leave it, in points of the page along each side, and for which sheets.</param>
    public static IEnumerable<Mark> Of(Area shown, IReadOnlyList<(Side Side, double At, IReadOnlyList<int> Sheets)> passages)
    {
        foreach (var side in passages.GroupBy(passage => passage.Side))
        {
            bool level = side.Key is Side.Top or Side.Bottom;
            var marks = Together(side.Select(passage => (passage.At, Text(side.Key, passage.Sheets))), level);
            double[] places = Spread([.. marks.Select(mark => mark.At)], [.. marks.Select(mark => Room(mark.Text, level))]);
            foreach (var ((at, text), place) in marks.Zip(places))
            {
                double wide = Style.Width(text), high = Style.Leading;
                Area area = side.Key switch
                {
                    Side.Left => new(shown.X - Off - wide, place - (high / 2), wide, high),
                    Side.Right => new(shown.Right + Off, place - (high / 2), wide, high),
                    Side.Top => new(place - (wide / 2), shown.Y - Off + 1 - high, wide, high),
                    _ => new(place - (wide / 2), shown.Bottom + Off - 1, wide, high),
                };
                yield return new Mark.Words(area, text, Style, Palette.Ink, false);
                // One that gave way is led to its line.
                if (Math.Abs(place - at) < Between) continue;
                yield return side.Key switch
                {
                    Side.Left => new Mark.Way([new(shown.X, at), new(shown.X - Off + 1, place)], 0, Thin),
                    Side.Right => new Mark.Way([new(shown.Right, at), new(shown.Right + Off - 1, place)], 0, Thin),
                    Side.Top => new Mark.Way([new(at, shown.Y), new(place, shown.Y - Off + 1)], 0, Thin),
                    _ => new Mark.Way([new(at, shown.Bottom), new(place, shown.Bottom + Off - 1)], 0, Thin),
                };
            }
        }
    }

    private static double Room(string text, bool level) => (level ? Style.Width(text) : Style.Size) + Between;

    /// <summary>Marks that say the same and would stand over one another are one, in the middle.</summary>
    private static List<(double At, string Text)> Together(IEnumerable<(double At, string Text)> passages, bool level)
    {
        var marks = new List<(double At, string Text)>();
        var places = new List<double>();
        foreach (var (at, text) in passages.OrderBy(passage => passage.At))
        {
            if (marks.Count > 0 && marks[^1].Text == text && at - places[^1] < Room(text, level))
            {
                places.Add(at);
                marks[^1] = (places.Average(), text);
                continue;
            }

            places = [at];
            marks.Add((at, text));
        }

        return marks;
    }

    /// <summary>Sets marks apart that would stand over one another: those that touch stand about where they would stand on average.</summary>
    private static double[] Spread(double[] wished, double[] rooms)
    {
        var clusters = new List<(int First, int Count, double Start, double Room)>();
        for (int i = 0; i < wished.Length; i++)
        {
            clusters.Add((i, 1, wished[i] - (rooms[i] / 2), rooms[i]));
            while (clusters.Count > 1 && clusters[^2].Start + clusters[^2].Room > clusters[^1].Start)
            {
                var (one, other) = (clusters[^2], clusters[^1]);
                double start = ((one.Start * one.Count) + ((other.Start - one.Room) * other.Count)) / (one.Count + other.Count);
                clusters.RemoveAt(clusters.Count - 1);
                clusters[^1] = (one.First, one.Count + other.Count, start, one.Room + other.Room);
            }
        }

        double[] places = new double[wished.Length];
        foreach (var (first, count, start, _) in clusters)
        {
            double at = start;
            for (int i = first; i < first + count; at += rooms[i++]) places[i] = at + (rooms[i] / 2);
        }

        return places;
    }

    private static string Text(Side side, IReadOnlyList<int> sheets) => side switch
    {
        Side.Left => $"{Numbers(sheets)} ←",
        Side.Right => $"→ {Numbers(sheets)}",
        Side.Top => $"↑ {Numbers(sheets)}",
        _ => $"↓ {Numbers(sheets)}",
    };

    /// <summary>Numbers in order, three and more that follow one another as the first and the last: 3, 5–8.</summary>
    private static string Numbers(IReadOnlyList<int> sheets)
    {
        var words = new List<string>();
        for (int i = 0; i < sheets.Count;)
        {
            int last = i;
            while (last + 1 < sheets.Count && sheets[last + 1] == sheets[last] + 1) last++;
            if (last - i < 2) last = i;
            words.Add(last == i ? $"{sheets[i]}" : $"{sheets[i]}–{sheets[last]}");
            i = last + 1;
        }

        return string.Join(", ", words);
    }
}

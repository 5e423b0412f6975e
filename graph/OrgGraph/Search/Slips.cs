namespace OrgGraph.Search;

/// <summary>
/// Slips of the pen between two words: letters left out, put in, changed or swapped with a neighbour
/// (the optimal string alignment form of the Damerau–Levenshtein distance).
/// </summary>
public static class Slips
{
    /// <summary>How many slips, or one more than <paramref name="most"/> when there are more than that.</summary>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        Span<int> before = stackalloc int[other.Length + 1], last = stackalloc int[other.Length + 1], current = stackalloc int[other.Length + 1];
        for (int j = 0; j <= other.Length; j++) last[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int cost = one[i - 1] == other[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) distance = Math.Min(distance, before[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > most) return most + 1;
            var spare = before;
            before = last;
            last = current;
            current = spare;
        }

        return Math.Min(last[other.Length], most + 1);
    }
}

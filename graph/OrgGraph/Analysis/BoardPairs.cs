namespace OrgGraph.Analysis;

/// <summary>Which boards share members on a day? Costs, for each person, the square of the boards that they sit on, and an array as long as there are boards.</summary>
internal static class BoardPairs
{
    /// <summary>All pairs that share at least so many people, board by board.</summary>
    /// <param name="seats">Who sits where.</param>
    /// <param name="minShared">1 or more.</param>
    /// <param name="most">After how many meetings of two boards in one person to stop.</param>
    /// <param name="stopped">Called when it stops there; the pairs of the boards before are whole.</param>
    /// <param name="cancellation">Stops it.</param>
    public static List<BoardPair> Sharing(SeatGraph seats, int minShared, long most, Action stopped, CancellationToken cancellation)
    {
        var pairs = new List<BoardPair>();
        int[] shared = new int[seats.BoardCount];
        var touched = new List<int>();
        long met = 0;
        for (int one = 0; one < seats.BoardCount; one++)
        {
            cancellation.ThrowIfCancellationRequested();
            touched.Clear();
            foreach (int person in seats.Members(one))
            {
                var boards = seats.Boards(person);
                for (int i = boards.Length - 1; i >= 0 && boards[i] > one; i--)
                {
                    met++;
                    if (shared[boards[i]]++ == 0) touched.Add(boards[i]);
                }

                if (met <= most) continue;
                stopped();
                return pairs;
            }

            touched.Sort();
            foreach (int other in touched)
            {
                if (shared[other] >= minShared) pairs.Add(new(one, other, shared[other]));
                shared[other] = 0;
            }
        }

        return pairs;
    }

    /// <summary>The people who sit on both of two boards, ascending.</summary>
    public static List<int> Shared(SeatGraph seats, int one, int other)
    {
        ReadOnlySpan<int> left = seats.Members(one), right = seats.Members(other);
        var both = new List<int>();
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j]) both.Add(left[i]);
            int step = left[i].CompareTo(right[j]);
            if (step <= 0) i++;
            if (step >= 0) j++;
        }

        return both;
    }
}

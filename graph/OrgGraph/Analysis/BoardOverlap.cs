using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>How many members do some boards share with each other, each with each? Costs a walk over all memberships and, for each pair, the members of both.</summary>
public static class BoardOverlap
{
    /// <summary>How many people sit on both of two boards at the same time, row by row in the order given; on the diagonal, how many sit on the board. A board that is not there has none.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(GraphIndex index, DateOnly asOf, IReadOnlyList<BoardId> boards, CancellationToken cancellation = default)
    {
        var seats = SeatGraph.On(index, asOf, cancellation);
        int[] places = [.. boards.Select(board => index.Nodes.Find(board)).Select(node => node < 0 ? -1 : seats.BoardAt(node))];
        int[][] shared = [.. places.Select(_ => new int[places.Length])];
        for (int one = 0; one < places.Length; one++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int other = one; other < places.Length; other++)
            {
                if (places[one] < 0 || places[other] < 0) continue;
                shared[one][other] = shared[other][one] = BoardPairs.Shared(seats, places[one], places[other]).Count;
            }
        }

        return shared;
    }
}

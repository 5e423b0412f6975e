using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>Which boards hang together through shared members? Costs one walk over people, boards and seats.</summary>
public static class Components
{
    /// <summary>The groups of a day, the one with most boards first; a board on which nobody sits is left out.</summary>
    public static IReadOnlyList<Component> Of(GraphIndex index, DateOnly asOf, CancellationToken cancellation = default)
    {
        var seats = SeatGraph.On(index, asOf, cancellation);
        var boardSeen = new bool[seats.BoardCount];
        var personSeen = new bool[seats.PeopleCount];
        var found = new List<Component>();
        for (int first = 0; first < seats.BoardCount; first++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (boardSeen[first] || seats.Members(first).Length == 0) continue;
            boardSeen[first] = true;
            List<int> boards = [first], people = [];
            for (int i = 0; i < boards.Count; i++)
            {
                foreach (int person in seats.Members(boards[i]))
                {
                    if (personSeen[person]) continue;
                    personSeen[person] = true;
                    people.Add(person);
                    foreach (int board in seats.Boards(person))
                    {
                        if (boardSeen[board]) continue;
                        boardSeen[board] = true;
                        boards.Add(board);
                    }
                }
            }

            found.Add(new([.. boards.Order().Select(board => (Board)index.Nodes[seats.BoardNode(board)])], [.. people.Order().Select(person => (Person)index.Nodes[seats.PersonNode(person)])]));
        }

        return [.. found.OrderByDescending(component => component.Boards.Count)];
    }
}

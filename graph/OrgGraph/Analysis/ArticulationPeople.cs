using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>Who alone holds boards together? Costs one walk over people, boards and seats.</summary>
public static class ArticulationPeople
{
    /// <summary>Everybody whose leaving would cut, on a day, in the order of their ids.</summary>
    public static IReadOnlyList<ArticulationPerson> Of(GraphIndex index, DateOnly asOf, CancellationToken cancellation = default)
    {
        var seats = SeatGraph.On(index, asOf, cancellation);
        return
        [
            .. CutPeople.Of(seats, cancellation).Select(cut => new ArticulationPerson(
                (Person)index.Nodes[seats.PersonNode(cut.Person)],
                [.. cut.Groups.Select(part => ((Board)index.Nodes[seats.BoardNode(part.Through)], part.Boards, part.People))])),
        ];
    }
}

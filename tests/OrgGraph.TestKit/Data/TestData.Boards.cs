namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A board.</summary>
    public Board Board(string name, BoardKind kind = BoardKind.Strategic, string? key = null, string? from = null, string? until = null, bool? plenary = null, int? seats = null, int? quorum = null) =>
        Put(new Board { Id = new(key ?? KeyOf(name)), Name = name, Kind = kind, Validity = Dates(from, until), Plenary = plenary, Seats = seats, Quorum = quorum });
}

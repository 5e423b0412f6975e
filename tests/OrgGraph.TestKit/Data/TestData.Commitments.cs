namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A commitment, part of a whole where one is given.</summary>
    public Commitment Commitment(string name, Node? partOf = null, CommitmentStatus? status = null, string? position = null, CommitmentKind kind = CommitmentKind.Commitment)
    {
        var commitment = Put(new Commitment { Id = new(KeyOf(name)), Name = name, Kind = kind, Status = status, Position = position });
        if (partOf is not null) Part(commitment, partOf);
        return commitment;
    }
}

namespace OrgGraph.Store;

/// <summary>The closed list of what nodes and edges can be filtered and ordered by. Which of them apply to a kind is in <see cref="Fields"/>.</summary>
public enum Field
{
    Id,
    Name,
    Kind,
    Classification,
    Status,
    Heading,
    Position,
    Publisher,
    Plenary,
    Seats,
    Quorum,
    Role,
    Voting,
    ExOfficio,
    Tenure,
    Line,
    Responsibility,
    How,
    Standing,
    Certainty,
    Start,
    End,
}

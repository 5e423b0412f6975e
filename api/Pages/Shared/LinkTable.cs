namespace OrgGraph.Api.Pages.Shared;

/// <summary>A section with a table of facts.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Links">The facts.</param>
/// <param name="Columns">What the columns show and how they are headed.</param>
/// <param name="None">What to say when there are no facts; the whole section is left out when null.</param>
public sealed record LinkTable(string Title, IReadOnlyList<Link> Links, IReadOnlyList<(LinkColumn Shows, string Heading)> Columns, string? None = null)
{
    /// <summary>The level of the heading.</summary>
    public int Level { get; init; } = 2;

    /// <summary>In which role, responsibility or manner a fact holds.</summary>
    public static string How(Link link) => link.Edge switch
    {
        Membership seat => Say.Title(seat.Role) + (seat.Voting == false ? ", without a vote" : "") + (seat.ExOfficio == true ? ", by office" : ""),
        Accountability accountability => Say.Title(accountability.Responsibility),
        Holding { Tenure: Tenure.Substantive } => "Holder",
        Holding holding => Say.Title(holding.Tenure),
        ReportingLine line => Say.Title(line.Line) + " line",
        Participation participation => Say.Title(participation.Role),
        Succession succession => Say.Title(succession.How),
        _ => "",
    };
}

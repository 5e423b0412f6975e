namespace OrgGraph.Scenarios;

/// <summary>One thing that a scenario supposes.</summary>
public abstract record Move
{
    private Move()
    {
    }

    /// <summary>Somebody new.</summary>
    public sealed record Newcomer(PersonId Person, string Name) : Move;

    /// <summary>Somebody leaves: every seat, post and responsibility that they have themselves ends. What comes with a post stays with the post.</summary>
    public sealed record Leave(PersonId Person) : Move;

    /// <summary>A seat, holding, responsibility, line or anything else ends.</summary>
    public sealed record End(EdgeId Edge) : Move;

    /// <summary>A seat, holding, responsibility or line passes to somebody or something else, which has it on the same terms.</summary>
    public sealed record HandOver(EdgeId Edge, NodeId To) : Move;

    /// <summary>A line, seat or anything else leads elsewhere: another boss, another board.</summary>
    public sealed record Redirect(EdgeId Edge, NodeId To) : Move;

    /// <summary>A new seat, holding, responsibility, line or anything else, from the scenario's day on.</summary>
    public sealed record Add(Edge Edge) : Move;
}

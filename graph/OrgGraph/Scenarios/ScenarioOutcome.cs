using OrgGraph.Index;

namespace OrgGraph.Scenarios;

/// <summary>What came of applying a scenario to a version of the record.</summary>
public abstract record ScenarioOutcome
{
    private ScenarioOutcome()
    {
    }

    /// <summary>The record as the scenario supposes it.</summary>
    /// <param name="Index">The graph.</param>
    /// <param name="Ended">The edges that end with it, for marking.</param>
    /// <param name="Added">The edges that begin with it.</param>
    public sealed record Supposed(GraphIndex Index, IReadOnlyList<EdgeId> Ended, IReadOnlyList<EdgeId> Added) : ScenarioOutcome;

    /// <summary>A move names something that is not there, or breaks a rule.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : ScenarioOutcome;
}

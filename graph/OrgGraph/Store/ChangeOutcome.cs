namespace OrgGraph.Store;

/// <summary>What became of a change set.</summary>
public abstract record ChangeOutcome
{
    private ChangeOutcome()
    {
    }

    /// <summary>It is in; or it was in already, under the same id.</summary>
    public sealed record Applied(long Version) : ChangeOutcome;

    /// <summary>Somebody else was faster: the store is at another version than expected. Nothing was changed.</summary>
    public sealed record Conflict(long Expected, long Actual) : ChangeOutcome;

    /// <summary>It would break a rule. Nothing was changed.</summary>
    public sealed record Refused(IReadOnlyList<Refusal> Refusals) : ChangeOutcome;
}

namespace OrgGraph.Exchange.Copying;

/// <summary>What became of a copy.</summary>
public abstract record CopyOutcome
{
    private CopyOutcome()
    {
    }

    /// <summary>All is there, and was compared.</summary>
    public sealed record Copied(StoreComparison Comparison) : CopyOutcome;

    /// <summary>All was there before; nothing was written.</summary>
    public sealed record AlreadyTheSame(StoreComparison Comparison) : CopyOutcome;

    /// <summary>It was written and compared, and is not the same.</summary>
    public sealed record Differs(StoreComparison Comparison) : CopyOutcome;

    /// <summary>It was not begun, or was stopped; the message says why and what to do.</summary>
    public sealed record Refused(string Message) : CopyOutcome;
}

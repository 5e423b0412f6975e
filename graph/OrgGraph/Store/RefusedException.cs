namespace OrgGraph.Store;

/// <summary>A request that will not be served as it stands; the refusal says why, with a code that does not change.</summary>
public sealed class RefusedException : Exception
{
    public RefusedException(Refusal refusal)
        : base(refusal.Message) => Refusal = refusal;

    /// <summary>Why.</summary>
    public Refusal Refusal { get; }
}

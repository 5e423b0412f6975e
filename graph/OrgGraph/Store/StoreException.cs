namespace OrgGraph.Store;

/// <summary>The store is broken or out of reach. Stores translate their own library's errors into this at their edge.</summary>
public sealed class StoreException : Exception
{
    public StoreException()
    {
    }

    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Whether it may pass by itself: a server that is down or still starting, say, but not a wrong password.</summary>
    public bool MayPass { get; init; }
}

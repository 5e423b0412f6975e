namespace OrgGraph.Neo4j.Http;

/// <summary>What has been written so far, as Neo4j puts it: sent with what follows, so that a cluster's follower does not answer from before.</summary>
internal sealed class Bookmarks
{
    private readonly Lock gate = new();
    private HashSet<string> current = [];

    public IReadOnlyCollection<string> Current
    {
        get
        {
            lock (gate) return current;
        }
    }

    /// <summary>A write that followed on some bookmarks has made others. Those of writes that ran beside it stay.</summary>
    public void Replace(IEnumerable<string> followed, IEnumerable<string> made)
    {
        lock (gate) current = [.. current.Except(followed), .. made];
    }
}

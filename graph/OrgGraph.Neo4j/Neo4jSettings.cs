namespace OrgGraph.Neo4j;

/// <summary>Which Neo4j, and as whom.</summary>
public sealed record Neo4jSettings
{
    /// <summary>The address of its HTTP server, such as <c>http://localhost:7474</c>; not that of its Bolt connector.</summary>
    public required Uri Uri { get; init; }

    /// <summary>Which of its databases.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>As whom; null where the server asks nobody who he is.</summary>
    public string? User { get; init; }

    /// <summary>The user's password.</summary>
    public string? Password { get; init; }

    /// <summary>How long to wait for one answer. The server should give up a little later by itself: <c>db.transaction.timeout</c>.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);
}

namespace OrgGraph.Neo4j.Tests.Server;

/// <summary>
/// How a server is set that lives for one run: most of its time would go into getting ready for a long life. Neither changes what it answers.
/// </summary>
internal static class ShortLived
{
    /// <summary>The compiler that is quick and not the one that is thorough, which would keep both cores busy until the tests are over.</summary>
    public const string JavaOptions = "-XX:TieredStopAtLevel=1";

    /// <summary>Plans are kept: each test empties and fills the database, and Neo4j would make every plan anew when it sees how the counts have changed.</summary>
    public const string Setting = "dbms.cypher.min_replan_interval", Value = "1h";
}

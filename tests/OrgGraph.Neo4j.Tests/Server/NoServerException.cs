namespace OrgGraph.Neo4j.Tests.Server;

/// <summary>Why there is no server of this sort.</summary>
public sealed class NoServerException(string why) : Exception(why);

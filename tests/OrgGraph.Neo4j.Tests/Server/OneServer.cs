using System.Diagnostics.CodeAnalysis;

namespace OrgGraph.Neo4j.Tests.Server;

/// <summary>The tests that share the one server. It has one database, so they run one after another.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "xunit's word.")]
public sealed class OneServer : ICollectionFixture<Neo4jServer>
{
    public const string Name = "One Neo4j";
}

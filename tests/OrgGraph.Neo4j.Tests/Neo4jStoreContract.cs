using OrgGraph.Neo4j.Tests.Server;
using OrgGraph.TestKit.Contract;

namespace OrgGraph.Neo4j.Tests;

/// <summary>Neo4j answers as every store does, on a real server.</summary>
[Collection(OneServer.Name)]
public sealed class Neo4jStoreContract(Neo4jServer server) : GraphStoreContract
{
    protected override async ValueTask<IGraphStore> CreateStore() => await server.Empty();
}

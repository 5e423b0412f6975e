using OrgGraph.Neo4j.Tests.Server;
using OrgGraph.TestKit.Contract;

namespace OrgGraph.Neo4j.Tests;

/// <summary>Neo4j keeps cases as every store does, on a real server.</summary>
[Collection(OneServer.Name)]
public sealed class Neo4jCaseContract(Neo4jServer server) : CaseStoreContract
{
    private Neo4jStore? store;

    protected override async ValueTask<ICaseStore> CreateStore() => store = await server.Empty();

    protected override ValueTask CleanUp() => store?.DisposeAsync() ?? ValueTask.CompletedTask;
}

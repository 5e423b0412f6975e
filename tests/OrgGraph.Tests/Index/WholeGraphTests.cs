using OrgGraph.Findings;
using OrgGraph.Index;
using OrgGraph.Sqlite;
using OrgGraph.TestKit;
using OrgGraph.Tests.Findings;
using OrgGraph.Tests.Sqlite;

namespace OrgGraph.Tests.Index;

public class WholeGraphTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_store_without_an_index_gives_the_same_findings_as_one_that_has_it()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteStore.Open(folder.Path);
        var seeds = SeedGraphs.Of("demonstration");
        var applied = await store.Apply(
            new()
            {
                Id = Guid.NewGuid(),
                Who = "A test",
                When = default,
                Why = "A test",
                Dataset = seeds.State.Dataset,
                PutNodes = [.. seeds.Nodes.All],
                PutEdges = [.. seeds.Edges.All()],
            },
            Cancellation);
        Assert.IsType<ChangeOutcome.Applied>(applied);

        var direct = await WholeGraph.Of(store, Cancellation);
        var read = await WholeGraph.Of(new Behind(store), Cancellation);
        Assert.Same(store.Current, direct);
        Assert.NotSame(direct, read);
        Assert.Equal(direct.State.Edges, read.State.Edges);
        FindingsQuery query = new() { AsOf = new(2025, 3, 31) };
        Assert.Equal(
            FindingsRun.Over(direct, query, Cancellation).Findings.Select(finding => (finding.Id, finding.Fingerprint)),
            FindingsRun.Over(read, query, Cancellation).Findings.Select(finding => (finding.Id, finding.Fingerprint)));
    }

    /// <summary>A store of which nobody sees that it has an index.</summary>
    private sealed class Behind(IGraphStore store) : PassingStore(store)
    {
        public override ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default) => base.Page(query with { Page = query.Page with { First = 40 } }, cancellation);
    }
}

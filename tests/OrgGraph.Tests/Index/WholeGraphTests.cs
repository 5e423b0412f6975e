using OrgGraph.Findings;
using OrgGraph.Index;
using OrgGraph.Sqlite;
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
    private sealed class Behind(IGraphStore store) : IGraphStore
    {
        public ValueTask<StoreState> State(CancellationToken cancellation = default) => store.State(cancellation);

        public ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default) => store.Nodes(ids, cancellation);

        public ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default) => store.Links(ids, cancellation);

        public ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default) => store.Page(query with { Page = query.Page with { First = 40 } }, cancellation);

        public ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) => store.Expand(expansion, cancellation);

        public ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default) => store.Search(query, cancellation);

        public ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default) => store.BoardLoad(query, cancellation);

        public ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) => store.ReportingLines(query, cancellation);

        public ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default) => store.SharedMembers(query, cancellation);

        public ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default) => store.ShortestRoute(query, cancellation);

        public IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, CancellationToken cancellation = default) => store.Edges(kinds, cancellation);

        public ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => store.Apply(changes, cancellation);

        public ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) => store.Changes(page, cancellation);
    }
}

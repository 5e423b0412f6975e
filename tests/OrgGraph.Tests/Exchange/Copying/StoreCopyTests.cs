using OrgGraph.Exchange.Copying;
using OrgGraph.Exchange.Json;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using OrgGraph.Sqlite;
using OrgGraph.TestKit.Data;
using OrgGraph.Tests.Exchange.Csv;

namespace OrgGraph.Tests.Exchange.Copying;

/// <summary>What a copy carries, what it refuses, and how it ends when it was interrupted.</summary>
public sealed class StoreCopyTests : IDisposable
{
    private const int Small = 3;
    private static readonly Dataset Fernshire = new() { Title = "Fernshire", Description = "Invented.", ReferenceDate = new(2018, 3, 31), Licence = "CC0" };
    private readonly TemporaryFolder one = new(), other = new();
    private readonly SqliteStore from, to;

    public StoreCopyTests() => (from, to) = (SqliteStore.Open(one.Path), SqliteStore.Open(other.Path));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        from.Dispose();
        to.Dispose();
        one.Dispose();
        other.Dispose();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Small)]
    [InlineData(1)]
    public async Task Everything_that_is_recorded_is_carried_whether_at_once_or_in_batches(int? batch)
    {
        await Filled();
        var copied = Assert.IsType<CopyOutcome.Copied>(await Copy(batch: batch)).Comparison;

        Assert.Equal((11, 12, 1), (copied.Nodes, copied.Edges, copied.Cases));
        Assert.Equal(Fernshire, (await to.State(Cancellation)).Dataset);
        foreach (var kind in Enum.GetValues<NodeKind>()) Assert.Equal(await Nodes(from, kind), await Nodes(to, kind));
        Assert.Equal(await Edges(from), await Edges(to));
        Assert.Equal(History, (await to.Cases([Matter], Cancellation))[0]!.History);
    }

    [Fact]
    public async Task The_log_of_the_copy_names_the_store_and_the_version_that_it_was_made_of()
    {
        await Filled();
        await Copy();
        var entry = Assert.Single((await to.Changes(PageRequest.All, Cancellation)).Items);
        Assert.Equal("Copied from the old store at version 1. The change log up to there is in that store.", entry.Why);
    }

    [Fact]
    public async Task A_second_copy_finds_the_same_and_writes_nothing()
    {
        await Filled();
        await Copy();
        long version = (await to.State(Cancellation)).Version;
        Assert.IsType<CopyOutcome.AlreadyTheSame>(await Copy());
        Assert.Equal(version, (await to.State(Cancellation)).Version);
    }

    [Fact]
    public async Task A_store_that_holds_something_else_is_left_alone()
    {
        await Filled();
        await to.Apply(TestData.Change() with { PutNodes = [new Person { Id = new("somebody"), Name = "Somebody Else" }] }, Cancellation);
        var refused = Assert.IsType<CopyOutcome.Refused>(await Copy());
        Assert.Contains("the new store is not empty and does not hold the same", refused.Message, StringComparison.Ordinal);
        Assert.Contains("person/somebody is in the new store alone.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await to.State(Cancellation)).Version);
        Assert.Null((await to.Cases([Matter], Cancellation))[0]);
    }

    [Fact]
    public async Task An_empty_store_is_not_copied() => Assert.Contains("the old store holds no record", Assert.IsType<CopyOutcome.Refused>(await Copy()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    public async Task A_copy_that_was_interrupted_is_known_as_such_and_is_finished_by_the_next(int takes)
    {
        await Filled();
        await Assert.ThrowsAsync<StoreException>(() => Copy(new InterruptedStore(to, takes), Small));
        Assert.Equal(takes > 0, await StoreCopy.IsUnfinished(to, Cancellation));
        Assert.Equal(takes, (await to.State(Cancellation)).Version);

        Assert.IsType<CopyOutcome.Copied>(await Copy(batch: Small));
        Assert.False(await StoreCopy.IsUnfinished(to, Cancellation));
        Assert.Equal(Batches + 1, (await to.State(Cancellation)).Version);
        Assert.IsType<CopyOutcome.AlreadyTheSame>(await Copy(batch: Small));
    }

    [Fact]
    public async Task An_unfinished_copy_is_not_copied_on()
    {
        await Filled();
        await Assert.ThrowsAsync<StoreException>(() => Copy(new InterruptedStore(to, 2), Small));
        var back = new StoreCopy(new(to, to, "the new store"), new(from, from, "the old store"), null, TimeProvider.System);
        Assert.Contains("holds an unfinished copy", Assert.IsType<CopyOutcome.Refused>(await back.Run(Cancellation)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_unfinished_copy_has_too_much_is_a_difference_and_is_named()
    {
        await Filled();
        await Assert.ThrowsAsync<StoreException>(() => Copy(new InterruptedStore(to, 8), Small));
        await from.Apply(TestData.Change() with { RemoveEdges = [(await Edges(from)).Select(json => RecordJson.ReadEdge(json).Id).First()] }, Cancellation);
        var differs = Assert.IsType<CopyOutcome.Differs>(await Copy(batch: Small)).Comparison;
        Assert.Equal("member-of/zoe-o.hara.fernshire-health-board is in the new store alone.", Assert.Single(differs.Told));
        Assert.True(await StoreCopy.IsUnfinished(to, Cancellation));
    }

    [Fact]
    public async Task A_case_that_is_shorter_in_the_copy_is_completed_and_one_that_went_another_way_is_left_alone()
    {
        await Filled();
        Assert.True(await to.Append(History[0], Cancellation));
        Assert.IsType<CopyOutcome.Copied>(await Copy());
        Assert.True(await to.Append(History[1] with { Number = 3, Text = "Another way" }, Cancellation));
        Assert.Contains($"has a case {Matter} with another history", Assert.IsType<CopyOutcome.Refused>(await Copy()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_sees_a_single_letter()
    {
        await Filled();
        await Copy();
        var place = (Place)(await to.Nodes([new PlaceId("greater-fernshire")], Cancellation))[0]!;
        await to.Apply(TestData.Change() with { PutNodes = [place with { Name = "Greater Fernshyre" }] }, Cancellation);
        var comparison = await StoreComparison.Of(new(from, from, "the old store"), new(to, to, "the new store"), Cancellation);
        Assert.StartsWith("place/greater-fernshire is another in the new store", Assert.Single(comparison.Told), StringComparison.Ordinal);
        Assert.Equal((10, 12, 1), (comparison.Nodes, comparison.Edges, comparison.Cases));
    }

    /// <summary>One of the source, four of the other ten nodes, four of the twelve edges.</summary>
    private const int Batches = 9;

    private static MatterId Matter { get; } = MatterId.Parse("over-boarded-0123456789abcdef");

    private static CaseEvent[] History { get; } =
    [
        new() { Matter = Matter, Number = 1, When = new(2025, 3, 31, 12, 0, 0, TimeSpan.FromHours(1)), Who = "Tilda Quill", Action = CaseAction.Assign, Assignee = "Ned O’Hara", Finding = FindingId.Parse("over-boarded-0123456789abcdef"), Fingerprint = "f" },
        new() { Matter = Matter, Number = 2, When = new(2025, 4, 1, 9, 0, 0, TimeSpan.Zero), Who = "Ned O’Hara", Action = CaseAction.Comment, Text = "Looked at.", Finding = FindingId.Parse("over-boarded-0123456789abcdef"), Fingerprint = "f" },
    ];

    private async Task Filled()
    {
        Assert.IsType<ChangeOutcome.Applied>(await from.Apply(TestData.OneOfEach().ToChangeSet(Fernshire), Cancellation));
        foreach (var entry in History) Assert.True(await from.Append(entry, Cancellation));
    }

    private Task<CopyOutcome> Copy(IGraphStore? into = null, int? batch = null) =>
        new StoreCopy(new(from, from, "the old store"), new(into ?? to, to, "the new store"), batch, TimeProvider.System).Run(Cancellation);

    private static async Task<List<string>> Nodes(SqliteStore store, NodeKind kind)
    {
        var nodes = new List<string>();
        await foreach (var node in StoreWalk.Nodes(store, kind, Cancellation)) nodes.Add(RecordJson.Write(node));
        return nodes;
    }

    private static async Task<List<string>> Edges(SqliteStore store)
    {
        var edges = new List<string>();
        await foreach (var edge in StoreWalk.Edges(store, Cancellation)) edges.Add(RecordJson.Write(edge));
        return edges;
    }
}

using OrgGraph.Sqlite;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Tests.Sqlite;

/// <summary>Two stores on one file, as two processes have it.</summary>
public sealed class SqliteWritersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Of_two_stores_that_expect_the_same_version_one_wins_and_the_other_gets_a_conflict()
    {
        using var one = SqliteStore.Open(folder.Path);
        using var other = SqliteStore.Open(folder.Path);

        var outcomes = await Task.WhenAll(Apply(one, "Ada Okafor"), Apply(other, "Bram Lund"));

        Assert.Single(outcomes, new ChangeOutcome.Applied(1));
        Assert.Single(outcomes, new ChangeOutcome.Conflict(0, 1));

        static Task<ChangeOutcome> Apply(SqliteStore store, string name) => Task.Run(
            async () => await store.Apply(TestData.Change() with { ExpectedVersion = 0, PutNodes = [new Person { Id = new("somebody"), Name = name }] }, Cancellation), Cancellation);
    }

    [Fact]
    public async Task A_change_builds_on_what_another_process_wrote()
    {
        using var one = SqliteStore.Open(folder.Path);
        using var other = SqliteStore.Open(folder.Path);
        var (person, board) = (new Person { Id = new("ada"), Name = "Ada Okafor" }, new Board { Id = new("marl"), Name = "Marl Board" });

        Assert.Equal(new ChangeOutcome.Applied(1), await one.Apply(TestData.Change() with { PutNodes = [person, board] }, Cancellation));
        Assert.Equal(new ChangeOutcome.Applied(2), await other.Apply(TestData.Change() with { PutEdges = [new Membership { Key = "seat", From = person.Id, To = board.Id }] }, Cancellation));
        Assert.IsType<ChangeOutcome.Refused>(await one.Apply(TestData.Change() with { RemoveNodes = [board.Id] }, Cancellation));
        Assert.Equal(1, (await one.State(Cancellation)).Edges);
    }

    [Fact]
    public async Task What_another_process_wrote_is_seen_at_the_next_glance()
    {
        var clock = new TurnedByHand();
        using var reader = SqliteStore.Open(folder.Path, clock);
        using var writer = SqliteStore.Open(folder.Path);
        await writer.Apply(TestData.Change() with { PutNodes = [new Person { Id = new("ada"), Name = "Ada Okafor" }] }, Cancellation);

        Assert.Equal(0, (await reader.State(Cancellation)).Version);
        clock.Turn();
        Assert.Equal(1, (await reader.State(Cancellation)).Version);
        Assert.Equal(SqliteStore.Glance, clock.Period);
    }

    [Fact]
    public async Task Many_stores_write_in_turn_and_none_loses_a_change()
    {
        const int writers = 4, each = 5;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(w => Task.Run(
            async () =>
            {
                using var store = SqliteStore.Open(folder.Path);
                for (int i = 0; i < each; i++)
                {
                    Assert.IsType<ChangeOutcome.Applied>(await store.Apply(TestData.Change() with { PutNodes = [new Person { Id = new($"p{w}-{i}"), Name = $"Writer {w}" }] }, Cancellation));
                }
            },
            Cancellation)));

        using var afterwards = SqliteStore.Open(folder.Path);
        var state = await afterwards.State(Cancellation);
        Assert.Equal((writers * each, writers * each), (state.Version, state.Counts[NodeKind.Person]));
    }

    /// <summary>A clock whose one timer goes off when it is told to.</summary>
    private sealed class TurnedByHand : TimeProvider
    {
        private Action? tick;

        public TimeSpan Period { get; private set; }

        public void Turn() => tick!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (tick, Period) = (() => callback(state), period);
            return new Still();
        }

        private sealed class Still : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}

using System.Threading.Channels;
using OrgGraph.Api.Setup;
using OrgGraph.TestKit.Data;
using OrgGraph.Tests.Pages;

namespace OrgGraph.Tests.Hosting;

/// <summary>A store that is not there yet: what is said of it, and that it is taken up when it comes.</summary>
public sealed class AwaitedStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_store_that_is_there_is_opened_at_once()
    {
        using var invented = await InventedStore.With(TestData.OneOfEach());
        var (store, found) = await AwaitedStore.Begin(_ => Task.FromResult((Open(invented), "Found it.")), TextWriter.Null, TimeProvider.System, Cancellation);
        await using (store)
        {
            Assert.Equal("Found it.", found);
            Assert.Equal(1, (await store.State(Cancellation)).Version);
        }
    }

    [Fact]
    public async Task One_that_is_not_is_tried_again_after_a_pause_and_each_reason_is_said_once()
    {
        using var invented = await InventedStore.With(TestData.OneOfEach());
        using var output = new StringWriter();
        var clock = new SteppedClock();
        Exception[] faults = [Passing("Nobody answers."), Passing("Nobody answers."), new StoreException("The password is wrong."), new StoreException("The password is wrong.")];
        int attempts = 0;
        var (store, found) = await AwaitedStore.Begin(
            _ => attempts < faults.Length ? throw faults[attempts++] : Task.FromResult((Open(invented), "Found it.")), output, clock, Cancellation);
        await using (store)
        {
            Assert.Contains("Nobody answers.", found, StringComparison.Ordinal);
            var refused = await Assert.ThrowsAsync<StoreException>(async () => await store.State(Cancellation));
            Assert.Equal(("Nobody answers.", true), (refused.Message, refused.MayPass));
            for (int i = 0; i < faults.Length; i++) await clock.Step();
            while (!output.ToString().Contains("Found it.", StringComparison.Ordinal)) await Task.Delay(1, Cancellation);
            Assert.Equal(1, (await store.State(Cancellation)).Version);
        }

        Assert.Equal(["The password is wrong.", "Found it."], output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task What_waiting_would_not_help_is_told_at_once() => await Assert.ThrowsAsync<StoreException>(
        () => AwaitedStore.Begin(_ => throw new StoreException("The password is wrong."), TextWriter.Null, TimeProvider.System, Cancellation));

    [Fact]
    public async Task One_that_never_comes_keeps_nobody_from_stopping()
    {
        var (store, _) = await AwaitedStore.Begin(_ => throw Passing("Nobody answers."), TextWriter.Null, TimeProvider.System, Cancellation);
        await store.DisposeAsync();
        await Assert.ThrowsAsync<StoreException>(async () => await store.State(Cancellation));
    }

    private static StoreException Passing(string why) => new(why) { MayPass = true };

    /// <summary>Not disposed through this: the test owns the store.</summary>
    private static OpenStore Open(InventedStore invented) => new(new UnreliableStore(invented.Store), "somewhere", []);

    /// <summary>A clock that stands still until it is stepped past the one timer that waits.</summary>
    private sealed class SteppedClock : TimeProvider
    {
        private readonly Channel<Action> waiting = Channel.CreateUnbounded<Action>();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal(AwaitedStore.Pause, dueTime);
            Assert.True(waiting.Writer.TryWrite(() => callback(state)));
            return new Still();
        }

        public async Task Step() => (await waiting.Reader.ReadAsync(Cancellation))();

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

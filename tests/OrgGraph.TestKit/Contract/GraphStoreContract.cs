using OrgGraph.Exchange.Json;
using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

/// <summary>
/// What every store answers, question by question, a file each. A store's tests derive one class from this and supply an empty store;
/// what one store answers, every other answers, in the same order.
/// </summary>
public abstract partial class GraphStoreContract : IAsyncDisposable
{
    private readonly List<IGraphStore> open = [];

    /// <summary>A store with nothing in it. It is disposed of after the test when it can be.</summary>
    protected abstract ValueTask<IGraphStore> CreateStore();

    /// <summary>Runs after the stores of the test have been disposed of.</summary>
    protected virtual ValueTask CleanUp() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var store in open)
        {
            if (store is IAsyncDisposable patient) await patient.DisposeAsync();
            else if (store is IDisposable disposable) disposable.Dispose();
        }

        await CleanUp();
        GC.SuppressFinalize(this);
    }

    protected async ValueTask<IGraphStore> EmptyStore()
    {
        var store = await CreateStore();
        open.Add(store);
        return store;
    }

    protected async ValueTask<IGraphStore> StoreWith(TestData data)
    {
        var store = await EmptyStore();
        await Applied(store, data.ToChangeSet());
        return store;
    }

    /// <summary>Applies a change set that must be admitted, and tells the version that it made.</summary>
    protected static async ValueTask<long> Applied(IGraphStore store, ChangeSet changes) => await store.Apply(changes) switch
    {
        ChangeOutcome.Applied applied => applied.Version,
        ChangeOutcome.Refused refused => throw new InvalidOperationException(string.Join(Environment.NewLine, refused.Refusals)),
        var other => throw new InvalidOperationException(other.ToString()),
    };

    /// <summary>Asks something that must be refused with this code.</summary>
    protected static async Task IsRefused(string code, Func<Task> ask) => Assert.Equal(code, (await Assert.ThrowsAsync<RefusedException>(ask)).Refusal.Code);

    protected static DateOnly Day(string day) => TestData.Day(day);

    protected static DateOnly? DayOrAllTime(string? day) => day is null ? null : TestData.Day(day);

    protected static Filter Is(Field field, Comparison comparison, params object?[] values) => new Filter.Test(field, comparison, values);

    protected static string[] Keys(Page<Listed> page) => [.. page.Items.Select(listed => listed.Node.NodeId.Key)];

    protected static string[] Keys(Page<Link> page) => [.. page.Items.Select(link => link.Edge.Key)];

    /// <summary>Who carries each link; "nobody" for a vacancy.</summary>
    protected static string[] Carriers(Page<Link> page) => [.. page.Items.Select(link => link.Person?.Name ?? "nobody")];

    /// <summary>The links of one node.</summary>
    protected static async ValueTask<Page<Link>> Expand(IGraphStore store, Node node, EdgeKind kind, Direction direction, string? asOf = null, Filter? where = null, params Order[] order) =>
        (await store.Expand(new() { Nodes = [node.NodeId], Kind = kind, Direction = direction, AsOf = DayOrAllTime(asOf), Where = where, Order = order })).Single();

    /// <summary>Records are equal when their lists are; their JSON says so.</summary>
    protected static void Same(Node expected, Node? actual) => Assert.Equal(RecordJson.Write(expected), actual is null ? null : RecordJson.Write(actual));

    /// <inheritdoc cref="Same(Node, Node)"/>
    protected static void Same(Edge expected, Edge? actual) => Assert.Equal(RecordJson.Write(expected), actual is null ? null : RecordJson.Write(actual));

    /// <summary>
    /// Pages of every size, walked from the front and from the back, make up the whole answer in its order; each cursor parts it where it stands;
    /// what comes before and after is told rightly all along.
    /// </summary>
    protected static async Task WalksWhole<T>(Func<PageRequest, ValueTask<Page<T>>> ask, Func<T, string> label)
    {
        var whole = await ask(PageRequest.Of(PageRequest.MaxSize, countTotal: true));
        string[] expected = [.. whole.Items.Select(label)];
        Assert.Equal(expected.Length, whole.Total);
        Assert.Equal((false, false), (whole.HasPrevious, whole.HasNext));
        Assert.True(expected.Length >= 3, "A walk over fewer than three rows proves nothing.");
        Assert.Equal(expected.Length, whole.Rows.Select(row => row.Cursor).Distinct().Count());

        for (int size = 1; size <= expected.Length; size++)
        {
            Assert.Equal(expected, await Forwards(ask, label, size));
            Assert.Equal(expected, await Backwards(ask, label, size));
        }

        for (int i = 0; i < expected.Length; i++)
        {
            string cursor = whole.Rows[i].Cursor;
            Assert.Equal(expected[(i + 1)..], (await ask(PageRequest.All with { After = cursor })).Items.Select(label));
            Assert.Equal(expected[..i], (await ask(PageRequest.All with { Before = cursor })).Items.Select(label));
        }

        var between = await ask(new() { First = PageRequest.MaxSize, After = whole.Rows[0].Cursor, Before = whole.Rows[^1].Cursor, CountTotal = true });
        Assert.Equal(expected[1..^1], between.Items.Select(label));
        Assert.Equal((true, true, expected.Length), (between.HasPrevious, between.HasNext, between.Total));

        var none = await ask(PageRequest.Of(0));
        Assert.Empty(none.Rows);
        Assert.Equal((false, true, null), (none.HasPrevious, none.HasNext, none.Total));
    }

    private static async Task<List<string>> Forwards<T>(Func<PageRequest, ValueTask<Page<T>>> ask, Func<T, string> label, int size)
    {
        var walked = new List<string>();
        string? after = null;
        for (bool more = true; more;)
        {
            var page = await ask(new() { First = size, After = after });
            Assert.Equal(walked.Count > 0, page.HasPrevious);
            walked.AddRange(page.Items.Select(label));
            (more, after) = (page.HasNext, page.Rows[^1].Cursor);
        }

        return walked;
    }

    private static async Task<List<string>> Backwards<T>(Func<PageRequest, ValueTask<Page<T>>> ask, Func<T, string> label, int size)
    {
        var walked = new List<string>();
        string? before = null;
        for (bool more = true; more;)
        {
            var page = await ask(new() { Last = size, Before = before });
            Assert.Equal(walked.Count > 0, page.HasNext);
            walked.InsertRange(0, page.Items.Select(label));
            (more, before) = (page.HasPrevious, page.Rows[0].Cursor);
        }

        return walked;
    }
}

using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.TestKit.Contract;

/// <summary>What every store of cases answers, in the same order. A store's tests derive one class from this and supply an empty store.</summary>
public abstract class CaseStoreContract : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2025, 3, 31, 12, 0, 0, TimeSpan.FromHours(1));

    /// <summary>A store with no cases in it.</summary>
    protected abstract ValueTask<ICaseStore> CreateStore();

    /// <summary>Runs after each test.</summary>
    protected virtual ValueTask CleanUp() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await CleanUp();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_matter_that_nobody_has_touched_has_no_case()
    {
        var store = await CreateStore();
        Assert.Equal([null], await store.Cases([Matter("a")]));
        Assert.Empty((await store.Cases(new CaseQuery())).Rows);
    }

    [Fact]
    public async Task Entries_come_back_as_they_were_kept()
    {
        var store = await CreateStore();
        CaseEvent[] history =
        [
            Entry("a", 1, CaseAction.Assign) with { Assignee = "Ned O’Hara 🙂" },
            Entry("a", 2, CaseAction.Comment) with { Text = "Two lines,\nand \"quotes\"" },
            Entry("a", 3, CaseAction.Accept) with { Text = "Agreed in May", ReviewOn = new(2026, 1, 31), When = Noon.AddTicks(7), View = new(new(2024, 2, 29), "raci") },
        ];
        foreach (var entry in history) Assert.True(await store.Append(entry));
        var found = (await store.Cases([Matter("b"), Matter("a")]))[1]!;
        Assert.Equal(history, found.History);
        Assert.Equal((CaseState.Accepted, "Ned O’Hara 🙂", new DateOnly(2026, 1, 31)), (found.State, found.Assignee, found.ReviewOn));
    }

    [Fact]
    public async Task Only_the_next_entry_is_kept()
    {
        var store = await CreateStore();
        Assert.True(await store.Append(Entry("a", 1, CaseAction.Acknowledge)));
        Assert.False(await store.Append(Entry("a", 1, CaseAction.Resolve)));
        Assert.False(await store.Append(Entry("a", 3, CaseAction.Resolve)));
        Assert.False(await store.Append(Entry("b", 2, CaseAction.Resolve)));
        Assert.Equal(CaseState.Acknowledged, Assert.Single(await store.Cases([Matter("a")]))!.State);
        Assert.Single((await store.Cases(new CaseQuery())).Rows);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_one_is_told_to_look_again()
    {
        var store = await CreateStore();
        bool[] kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () => await store.Append(Entry("a", 1, CaseAction.Comment) with { Who = $"Writer {i}", Text = "Me" }))));
        Assert.Single(kept, first => first);
        Assert.Single((await store.Cases([Matter("a")]))[0]!.History);
    }

    [Fact]
    public async Task Lists_are_by_what_changed_last_and_can_be_narrowed()
    {
        var store = await Filled();
        Assert.Equal(["e", "d", "c", "b", "a"], await Keys(store, new()));
        Assert.Equal(["c"], await Keys(store, new() { States = [CaseState.Resolved] }));
        Assert.Equal(["e", "d", "a"], await Keys(store, new() { States = [CaseState.Accepted, CaseState.Acknowledged] }));
        Assert.Equal(["b"], await Keys(store, new() { Assignee = "Ann" }));
        Assert.Empty(await Keys(store, new() { Assignee = "ann" }));
        Assert.Equal(["d"], await Keys(store, new() { DueBy = new(2025, 12, 31) }));
        Assert.Equal(["e", "d"], await Keys(store, new() { DueBy = new(2026, 1, 1) }));
    }

    [Fact]
    public async Task Pages_lead_forwards_and_backwards()
    {
        var store = await Filled();
        var first = await store.Cases(new CaseQuery { Page = PageRequest.Of(2, countTotal: true) });
        Assert.Equal((5, true, false), (first.Total, first.HasNext, first.HasPrevious));
        var second = await store.Cases(new CaseQuery { Page = new() { First = 2, After = first.Rows[^1].Cursor } });
        Assert.Equal(["c", "b"], second.Items.Select(KeyOf));
        Assert.Equal((true, true), (second.HasNext, second.HasPrevious));
        var back = await store.Cases(new CaseQuery { Page = new() { Last = 2, Before = second.Rows[^1].Cursor } });
        Assert.Equal(["d", "c"], back.Items.Select(KeyOf));
        var last = await store.Cases(new CaseQuery { Page = new() { First = 2, After = second.Rows[^1].Cursor } });
        Assert.Equal(["a"], last.Items.Select(KeyOf));
        Assert.False(last.HasNext);
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        var store = await CreateStore();
        var refused = await Assert.ThrowsAsync<RefusedException>(async () => await store.Cases(new CaseQuery { Page = new() { First = 2, After = new Cursor("x", ["y"]).Encode() } }));
        Assert.Equal("BAD_CURSOR", refused.Refusal.Code);
    }

    private async Task<ICaseStore> Filled()
    {
        var store = await CreateStore();
        foreach (string key in new[] { "a", "b", "c", "d" }) Assert.True(await store.Append(Entry(key, 1, CaseAction.Acknowledge) with { When = Noon.AddHours(-key[0]) }));
        Assert.True(await store.Append(Entry("a", 2, CaseAction.Comment) with { Text = "x", When = Noon }));
        Assert.True(await store.Append(Entry("b", 2, CaseAction.Assign) with { Assignee = "Ann", When = Noon.AddMinutes(1) }));
        Assert.True(await store.Append(Entry("b", 3, CaseAction.Reopen) with { Text = "x", When = Noon.AddMinutes(1) }));
        Assert.True(await store.Append(Entry("c", 2, CaseAction.Resolve) with { When = Noon.AddMinutes(2) }));
        Assert.True(await store.Append(Entry("d", 2, CaseAction.Accept) with { Text = "x", ReviewOn = new(2025, 12, 31), When = Noon.AddMinutes(3) }));
        Assert.True(await store.Append(Entry("e", 1, CaseAction.Accept) with { Text = "x", ReviewOn = new(2026, 1, 1), When = Noon.AddMinutes(4) }));
        return store;
    }

    private static async Task<string[]> Keys(ICaseStore store, CaseQuery query) => [.. (await store.Cases(query)).Items.Select(KeyOf)];

    private static string KeyOf(Case found) => found.Matter.Text[^1..];

    private static MatterId Matter(string key) => MatterId.Parse($"over-boarded-{key}");

    private static CaseEvent Entry(string key, int number, CaseAction action) => new()
    {
        Matter = Matter(key),
        Number = number,
        When = Noon,
        Who = "Ann Bell",
        Action = action,
        Finding = FindingId.Parse($"over-boarded-{key}{key}"),
        Fingerprint = "0123456789abcdef",
    };
}

using OrgGraph.Api.Findings;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using OrgGraph.Sqlite;
using OrgGraph.Tests.GraphQl;

namespace OrgGraph.Tests.Findings;

/// <summary>Working on cases over a real store: Dry Feet has two accountable people.</summary>
public sealed class CaseDeskTests : IAsyncLifetime
{
    private static readonly DateOnly OwnDay = new(2020, 6, 1);
    private readonly Clock clock = new();
    private SqliteStore store = null!;
    private CurrentGraph graph = null!;
    private CaseDesk desk = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.Invented();
        graph = new(store);
        desk = new(store, graph, clock);
    }

    public ValueTask DisposeAsync()
    {
        graph.Dispose();
        TestStore.Remove(store);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_first_who_does_something_opens_the_case_and_the_desk_says_when_and_from_which_view()
    {
        var (report, finding) = Found(OwnDay);
        Assert.Equal([null], await desk.Of(report, [finding], Cancellation));
        var done = await Done(report, finding, new(CaseAction.Acknowledge, " Ann ", default));
        Assert.Equal((CaseState.Acknowledged, "Ann", clock.Now, CaseView.Own), (done.State, done.History[0].Who, done.ChangedAt, done.View));
        Assert.Equal(done.History, Assert.Single(await desk.Of(report, [finding], Cancellation))!.History);

        var (past, then) = Found(new(2020, 5, 31), "raci");
        Assert.Equal(new CaseView(new(2020, 5, 31), "raci"), (await Done(past, then, new(CaseAction.Comment, "Bob", default) { Text = "Seen" })).History[^1].View);
    }

    [Fact]
    public async Task What_the_rules_refuse_is_refused()
    {
        var (report, finding) = Found(OwnDay);
        var refused = Assert.IsType<CaseOutcome.Refused>(await desk.Do(report, finding, new(CaseAction.Comment, "Ann", default), Cancellation));
        Assert.Equal("NO_REASON", refused.Refusal.Code);
        Assert.Equal([null], await desk.Of(report, [finding], Cancellation));
    }

    [Fact]
    public async Task An_accepted_case_reopens_when_it_is_read_after_the_evidence_has_changed()
    {
        var (report, finding) = Found(OwnDay);
        await Done(report, finding, Accept());
        Assert.Equal(CaseState.Accepted, (await Read(OwnDay)).State);

        await ConfirmCleo();
        var reopened = await Read(OwnDay);
        Assert.Equal((CaseState.Open, CaseRules.Program, "The evidence has changed."), (reopened.State, reopened.History[^1].Who, reopened.History[^1].Text));
        Assert.Equal(2, (await Read(OwnDay)).Version);
    }

    [Fact]
    public async Task Another_day_or_pack_shows_other_evidence_and_reopens_nothing()
    {
        var (report, finding) = Found(OwnDay);
        await Done(report, finding, Accept());
        await ConfirmCleo();
        Assert.Equal(CaseState.Accepted, (await Read(new(2020, 5, 1))).State);
        Assert.Equal(CaseState.Accepted, (await Read(OwnDay, "raci")).State);
        Assert.Equal(CaseState.Open, (await Read(OwnDay)).State);
    }

    [Fact]
    public async Task A_comment_on_an_accepted_case_does_not_hide_that_the_evidence_has_changed()
    {
        var (report, finding) = Found(OwnDay);
        await Done(report, finding, Accept());
        await ConfirmCleo();
        var (past, then) = Found(new(2020, 5, 1));
        await Done(past, then, new(CaseAction.Comment, "Bob", default) { Text = "Still so" });
        Assert.Equal(CaseState.Open, (await Read(OwnDay)).State);
    }

    [Fact]
    public async Task An_accepted_case_reopens_when_it_is_read_on_the_day_to_look_again()
    {
        var (report, finding) = Found(OwnDay);
        await Done(report, finding, Accept());
        clock.Now = new(2021, 1, 1, 8, 0, 0, TimeSpan.Zero);
        Assert.Equal("The day to look again has come.", (await Read(OwnDay)).History[^1].Text);
    }

    [Fact]
    public async Task Of_many_who_write_at_once_each_is_heard()
    {
        var (report, finding) = Found(OwnDay);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => desk.Do(report, finding, new(CaseAction.Comment, $"Writer {i}", default) { Text = "Me" }, Cancellation))));
        Assert.All(outcomes, outcome => Assert.IsType<CaseOutcome.Done>(outcome));
        Assert.Equal(6, (await Read(OwnDay)).History.Select(entry => entry.Who).Distinct().Count());
    }

    private static CaseRequest Accept() => new(CaseAction.Accept, "Carl", default) { Text = "Agreed by the board", ReviewOn = new(2021, 1, 1) };

    private (FindingsReport Report, Finding Finding) Found(DateOnly day, string pack = "default")
    {
        var report = FindingsRun.Over(store.Current, new() { AsOf = day, Pack = RulePack.BuiltIn(pack)! }, Cancellation);
        return (report, report.Findings.Single(finding => finding.Check == "several-accountable"));
    }

    private async Task<Case> Read(DateOnly day, string pack = "default")
    {
        var (report, finding) = Found(day, pack);
        return (await desk.Of(report, [finding], Cancellation))[0]!;
    }

    private async Task<Case> Done(FindingsReport report, Finding finding, CaseRequest request) =>
        Assert.IsType<CaseOutcome.Done>(await desk.Do(report, finding, request, Cancellation)).Case;

    private async Task ConfirmCleo()
    {
        var edge = store.Current.Edge(new(EdgeKind.AccountableFor, "dry-cleo"))!;
        Assert.IsType<ChangeOutcome.Applied>(await store.Apply(
            new() { Id = Guid.NewGuid(), Who = "test", When = clock.Now, Why = "Confirmed", PutEdges = [edge with { Standing = Standing.Confirmed }] }, Cancellation));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2020, 7, 1, 9, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

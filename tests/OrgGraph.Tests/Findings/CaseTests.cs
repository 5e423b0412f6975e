using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Tests.Findings;

public class CaseTests
{
    private static readonly DateTimeOffset Now = new(2020, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private static Finding Finding => new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1").Hit("several-accountable");

    private static Finding Redated => new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1", when: "2019/").Hit("several-accountable");

    [Fact]
    public void A_case_is_what_its_history_makes_of_it()
    {
        var found = Done(Finding, new(CaseAction.Acknowledge, "Ann", Now), new(CaseAction.Assign, "Ann", Now) { Assignee = "Bob" }, Accept());
        Assert.Equal((CaseState.Accepted, "Bob", "Agreed by the board", 3), (found.State, found.Assignee, found.Reason, found.Version));
        Assert.Equal(["Ann", "Ann", "Carl"], found.History.Select(entry => entry.Who));

        var resolved = Done(Finding, Accept(), new(CaseAction.Resolve, "Ann", Now));
        Assert.Equal((CaseState.Resolved, null, null), (resolved.State, resolved.Reason, resolved.ReviewOn));
        Assert.Null(Done(Finding, new(CaseAction.Assign, "Ann", Now) { Assignee = "Bob" }, new(CaseAction.Assign, "Ann", Now)).Assignee);
    }

    [Fact]
    public void An_accepted_or_resolved_case_reopens_when_the_evidence_changes()
    {
        foreach (var settle in new[] { Accept(), new(CaseAction.Resolve, "Ann", Now) })
        {
            var found = Done(Finding, settle);
            Assert.Null(CaseRules.Reopening(found, Finding, Now));
            var entry = CaseRules.Reopening(found, Redated, Now);
            Assert.Equal((CaseAction.Reopen, CaseRules.Program, "The evidence has changed."), (entry!.Action, entry.Who, entry.Text));
            var reopened = Case.Of([.. found.History, entry]);
            Assert.Equal(CaseState.Open, reopened.State);
            Assert.Null(CaseRules.Reopening(reopened, Redated, Now));
        }

        var other = new Sketch().Programme("p0").Answers("person/carl", "programme/p0").Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1").Hit("several-accountable");
        Assert.Equal("The evidence has changed.", CaseRules.Reopening(Done(Finding, Accept()), other, Now)!.Text);
    }

    [Fact]
    public void A_case_that_nobody_settled_needs_no_reopening() => Assert.Null(CaseRules.Reopening(Done(Finding, new CaseRequest(CaseAction.Acknowledge, "Ann", Now)), Redated, Now));

    [Fact]
    public void An_accepted_case_reopens_when_the_day_to_look_again_has_come()
    {
        var found = Done(Finding, Accept());
        Assert.Null(CaseRules.Reopening(found, Finding, Now.AddMonths(6).AddDays(-1)));
        Assert.True(found.IsDue(new(2020, 12, 1)));
        Assert.Equal("The day to look again has come.", CaseRules.Reopening(found, Finding, Now.AddMonths(6))!.Text);
    }

    [Theory]
    [InlineData(CaseAction.Comment, null, null, "NO_REASON")]
    [InlineData(CaseAction.Accept, " ", "2021-01-01", "NO_REASON")]
    [InlineData(CaseAction.Accept, "why", null, "NO_REVIEW_DATE")]
    [InlineData(CaseAction.Accept, "why", "2020-06-01", "REVIEW_DATE_PAST")]
    [InlineData(CaseAction.Reopen, "why", null, "OPEN_ALREADY")]
    [InlineData(CaseAction.Assign, null, null, "NO_ASSIGNEE")]
    public void What_lacks_a_reason_a_date_or_a_name_is_refused(CaseAction action, string? text, string? review, string code)
    {
        var request = new CaseRequest(action, "Ann", Now) { Text = text, ReviewOn = review is null ? null : DateOnly.Parse(review, null) };
        Assert.Equal(code, Assert.IsType<CaseStep.Refused>(CaseRules.Next(null, Finding, request)).Refusal.Code);
    }

    [Fact]
    public void What_is_done_already_is_refused()
    {
        var resolved = Done(Finding, new CaseRequest(CaseAction.Resolve, "Ann", Now));
        Assert.All([CaseAction.Acknowledge, CaseAction.Resolve, CaseAction.Accept], action => Assert.Equal(
            "NOT_OPEN",
            Assert.IsType<CaseStep.Refused>(CaseRules.Next(resolved, Finding, Accept() with { Action = action })).Refusal.Code));
        Assert.Equal("NO_NAME", Assert.IsType<CaseStep.Refused>(CaseRules.Next(null, Finding, new(CaseAction.Acknowledge, " ", Now))).Refusal.Code);
        Assert.Equal("TEXT_TOO_LONG", Assert.IsType<CaseStep.Refused>(CaseRules.Next(null, Finding, new(CaseAction.Comment, "Ann", Now) { Text = new('x', 4001) })).Refusal.Code);
    }

    [Fact]
    public void A_history_with_a_gap_is_none()
    {
        var entry = Done(Finding, Accept()).History[0];
        Assert.Throws<ArgumentException>(() => Case.Of([]));
        Assert.Throws<ArgumentException>(() => Case.Of([entry with { Number = 2 }]));
    }

    private static CaseRequest Accept() => new(CaseAction.Accept, "Carl", Now) { Text = "Agreed by the board", ReviewOn = new(2020, 12, 1) };

    private static Case Done(Finding finding, params CaseRequest[] requests) => requests.Aggregate(
        default(Case),
        (found, request) => Case.Of([.. found?.History ?? [], Assert.IsType<CaseStep.Entry>(CaseRules.Next(found, finding, request)).Event]))!;
}

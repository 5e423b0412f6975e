using OrgGraph.Findings;
using OrgGraph.Index;
using OrgGraph.Scenarios;
using OrgGraph.Tests.Findings;

namespace OrgGraph.Tests.Scenarios;

public class ScenarioTests
{
    private static readonly DateOnly From = new(2020, 1, 1);

    [Fact]
    public void What_if_a_key_person_left_the_demonstration()
    {
        var record = SeedGraphs.Of("demonstration");
        DateOnly day = new(2025, 3, 31);
        var supposed = Applied(record, new() { Name = "Without Amara Fazackerley", From = day, Moves = [new Move.Leave(new("amara-fazackerley"))] });
        var difference = Differences.Between(new(record, day), new(supposed.Index, day), RulePack.Default, SeatWeights.Default, TestContext.Current.CancellationToken);

        Assert.Equal(["over-boarded"], difference.Gone.Select(finding => finding.Check));
        Assert.All(difference.Went, link => Assert.Equal("amara-fazackerley", link.Person!.Id.Key));
        Assert.Contains(difference.Loads, load => load.Person.Id.Key == "amara-fazackerley" && load.After!.Load == 0);
        Assert.Equal("board/saltern-partnership", Assert.Single(difference.Handovers, handover => handover.What == "chair").Subject.NodeId.ToString());
        Assert.Equal(supposed.Ended.Count, difference.Went.Count);
        Assert.NotNull(record.Edge(supposed.Ended[0])); // the record is as it was
        Assert.Null(record.Edge(supposed.Ended[0])!.Validity.End);
    }

    [Fact]
    public void Seats_pass_on_lines_lead_elsewhere_and_newcomers_come()
    {
        var record = new Sketch().Seat("person/ann", "board/b1", MemberRole.Chair, "2018/").Reports("post/a", "post/b").Post("c").Index();
        var supposed = Applied(record, new()
        {
            Name = "Next year",
            From = From,
            Moves =
            [
                new Move.Newcomer(new("zoe"), "Zoe"),
                new Move.HandOver(Id("member-of/e0"), NodeId.Parse("person/zoe")),
                new Move.Redirect(Id("reports-to/e1"), NodeId.Parse("post/c")),
                new Move.Add(new Holding { Key = "zoe-c", From = NodeId.Parse("person/zoe"), To = NodeId.Parse("post/c") }),
            ],
        });
        var index = supposed.Index;
        Assert.Equal(["member-of/supposed-2", "holds/zoe-c", "reports-to/supposed-3"], supposed.Added.Select(id => id.ToString()));
        Assert.Equal(["member-of/e0", "reports-to/e1"], supposed.Ended.Select(id => id.ToString()));
        var seat = (Membership)index.Edge(Id("member-of/supposed-2"))!;
        Assert.Equal((MemberRole.Chair, "person/zoe", From), (seat.Role, seat.From.ToString(), seat.Validity.Start.Latest));
        Assert.Equal(From, index.Edge(Id("member-of/e0"))!.Validity.End!.Value.Latest);
        Assert.Equal("Supposed in the scenario Next year.", seat.Note);
        Assert.Empty(seat.Citations);
    }

    [Fact]
    public void A_later_move_may_undo_an_earlier_one()
    {
        var record = new Sketch().Seat("person/ann", "board/b1").Person("zoe").Index();
        var supposed = Applied(record, new() { Name = "There and gone", From = From, Moves = [new Move.HandOver(Id("member-of/e0"), NodeId.Parse("person/zoe")), new Move.Leave(new("zoe"))] });
        Assert.Empty(supposed.Added);
        Assert.Equal(["member-of/e0"], supposed.Ended.Select(id => id.ToString()));
    }

    [Fact]
    public void What_would_begin_later_does_not_begin()
    {
        var supposed = Applied(new Sketch().Seat("person/ann", "board/b1", when: "2021/").Index(), new() { Name = "Never", From = From, Moves = [new Move.End(Id("member-of/e0"))] });
        Assert.Null(supposed.Index.Edge(Id("member-of/e0")));
    }

    [Theory]
    [InlineData("member-of/nothing", "UNKNOWN_ID")]
    [InlineData("member-of/e1", "ENDED_ALREADY")]
    public void A_move_of_what_is_not_there_is_refused(string edge, string code)
    {
        var record = new Sketch().Seat("person/ann", "board/b1").Seat("person/ann", "board/b2", when: "/2018").Index();
        Assert.Equal(code, Refused(record, new Move.End(Id(edge))));
    }

    [Fact]
    public void A_scenario_keeps_the_rules_of_the_record()
    {
        var record = new Sketch().Seat("person/ann", "board/b1").Reports("post/a", "post/b").Index();
        Assert.Equal("WRONG_END", Refused(record, new Move.HandOver(Id("member-of/e0"), NodeId.Parse("board/b1"))));
        Assert.Equal("TO_ITSELF", Refused(record, new Move.Redirect(Id("reports-to/e1"), NodeId.Parse("post/a"))));
        Assert.Equal("NOT_A_PERSON", Refused(record, new Move.Newcomer(new("x"), "TBC")));
        Assert.Equal("ALREADY_THERE", Refused(record, new Move.Newcomer(new("ann"), "Ann")));
        Assert.Equal("UNKNOWN_ID", Refused(record, new Move.Leave(new("nobody"))));
    }

    private static EdgeId Id(string text) => EdgeId.TryParse(text, out var id) ? id : throw new FormatException(text);

    private static ScenarioOutcome.Supposed Applied(GraphIndex record, Scenario scenario)
    {
        var outcome = Supposing.Apply(record, scenario);
        return outcome as ScenarioOutcome.Supposed ?? throw new InvalidOperationException(string.Join('\n', ((ScenarioOutcome.Refused)outcome).Refusals));
    }

    private static string Refused(GraphIndex record, Move move) =>
        Assert.IsType<ScenarioOutcome.Refused>(Supposing.Apply(record, new() { Name = "A test", From = From, Moves = [move] })).Refusals[0].Code;
}

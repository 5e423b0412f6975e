using OrgGraph.Findings;

namespace OrgGraph.Tests.Findings;

public class PeopleChecksTests
{
    [Fact]
    public void Six_seats_at_the_same_time_are_too_many_and_five_are_not()
    {
        var five = new Sketch();
        foreach (int n in Enumerable.Range(1, 5)) five.Seat("person/anna-bell", $"board/b{n}");
        five.Miss("over-boarded");

        var finding = five.Seat("person/anna-bell", "board/b6").Hit("over-boarded");

        Assert.Equal(["person/anna-bell"], finding.About());
        Assert.Equal((6, 5), (finding.Measure, finding.Threshold));
        Assert.Equal(6, finding.Evidence.Count);
        Assert.Equal(Certainty.Definitely, finding.Certainty);
        Assert.Contains("6 boards", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Seats_of_different_years_do_not_add_up()
    {
        var sketch = new Sketch();
        foreach (int n in Enumerable.Range(1, 4)) sketch.Seat("person/anna-bell", $"board/b{n}", when: "2010/2014").Seat("person/anna-bell", $"board/c{n}", when: "2018/");
        sketch.Miss("over-boarded");
    }

    [Fact]
    public void Chairs_count_double_and_working_groups_plenaries_sub_committees_and_seats_by_office_half()
    {
        var sketch = new Sketch()
            .Board("group", BoardKind.WorkingGroup).Board("plenary", plenary: true).Part("board/sub", "board/main")
            .Seat("person/anna-bell", "board/main", MemberRole.Chair).Seat("person/anna-bell", "board/sub")
            .Seat("person/anna-bell", "board/group").Seat("person/anna-bell", "board/plenary").Seat("person/anna-bell", "board/office", exOfficio: true)
            .Seat("person/anna-bell", "board/one");
        sketch.Miss("over-boarded"); // 2 + 4 × ½ + 1 = 5

        Assert.Equal(5.5, sketch.Board("other-group", BoardKind.WorkingGroup).Seat("person/anna-bell", "board/other-group").Hit("over-boarded").Measure);
    }

    [Fact]
    public void Attendees_have_no_seat_and_seats_of_a_post_belong_to_its_holder()
    {
        var sketch = new Sketch().Holds("person/anna-bell", "post/mayor");
        foreach (int n in Enumerable.Range(1, 6)) sketch.Seat("person/carl-dunn", $"board/b{n}", MemberRole.Attendee).Seat("post/mayor", $"board/b{n}");
        Assert.Equal(["person/anna-bell"], sketch.Hit("over-boarded").About());
    }

    [Fact]
    public void A_seat_that_is_only_possibly_held_makes_it_possible()
    {
        var sketch = new Sketch().Seat("person/anna-bell", "board/b6", when: "2020/");
        foreach (int n in Enumerable.Range(1, 5)) sketch.Seat("person/anna-bell", $"board/b{n}");
        Assert.Equal(Certainty.Possibly, sketch.Hit("over-boarded").Certainty);
    }

    [Fact]
    public void By_the_mandate_score_an_executive_may_not_chair_elsewhere()
    {
        var pack = RulePack.BuiltIn("iss-mandate-score");
        var sketch = new Sketch().Holds("person/anna-bell", "post/director").PostIn("post/director", "organisation/trust")
            .Part("board/trust-board", "organisation/trust").Seat("person/anna-bell", "board/trust-board", MemberRole.Chair)
            .Seat("person/anna-bell", "board/b1").Seat("person/anna-bell", "board/b2");
        sketch.Miss("over-boarded", pack); // 3 + 2, and the trust's own board is in the post
        sketch.Seat("person/anna-bell", "board/b3", MemberRole.Chair).Hit("over-boarded", pack);

        var chair = new Sketch().Holds("person/anna-bell", "post/director").PostIn("post/director", "organisation/trust").Seat("person/anna-bell", "board/b1", MemberRole.Chair);
        Assert.Equal("Anna Bell sits on 1 board at the same time. They hold an executive post and chair a board elsewhere.", chair.Hit("over-boarded", pack).Text); // 3 + 2
    }

    [Fact]
    public void Three_of_five_programmes_are_much_of_a_role_and_two_are_not()
    {
        var sketch = new Sketch().Answers("person/anna-bell", "programme/p1").Answers("person/anna-bell", "programme/p2").Answers("person/carl-dunn", "programme/p3")
            .Answers("person/emma-frost", "programme/p4").Answers("person/gill-hart", "programme/p5");
        sketch.Miss("portfolio-concentration");
        var finding = sketch.Answers("person/anna-bell", "programme/p3").Hit("portfolio-concentration");
        Assert.Equal(["person/anna-bell"], finding.About());
        Assert.Equal(0.6, finding.Measure);
    }

    [Theory]
    [InlineData("2014-05-31/", "low")]
    [InlineData("2011-05-31/", "medium")]
    [InlineData("2014-06-01/", null)]
    [InlineData("2014-07/", null)]
    public void Tenure_counts_from_the_first_appointment(string when, string? severity)
    {
        var found = new Sketch().Seat("person/anna-bell", "board/b1", when: when).Find("long-tenure");
        Assert.Equal(severity, found.Count == 0 ? null : Words.Of(found[0].Severity));
    }

    [Fact]
    public void A_short_break_does_not_start_the_count_anew_and_a_long_one_does()
    {
        new Sketch().Seat("person/anna-bell", "board/b1", when: "2010/2015").Seat("person/anna-bell", "board/b1", when: "2018-01/").Miss("long-tenure");
        var finding = new Sketch().Seat("person/anna-bell", "board/b1", when: "2010/2015-12").Seat("person/anna-bell", "board/b1", when: "2016-06/").Hit("long-tenure");
        Assert.Equal(2, finding.Evidence.Count);
        new Sketch().Seat("person/anna-bell", "board/b1", when: "2010/2015").Seat("person/anna-bell", "board/b1", when: "2018-01/").Hit("long-tenure", RulePack.BuiltIn("nhs-provider-code-tenure"));
    }

    [Fact]
    public void A_start_of_which_nothing_is_known_says_nothing_about_tenure()
    {
        new Sketch().Seat("person/anna-bell", "board/b1").Miss("long-tenure");
        new Sketch().Seat("person/anna-bell", "board/b1", when: "[..2019-01]/").Miss("long-tenure");
        Assert.Equal(Certainty.Possibly, new Sketch().Seat("person/anna-bell", "board/b1", when: "[2010..2019]/").Hit("long-tenure").Certainty);
        Assert.Equal(Certainty.Definitely, new Sketch().Seat("person/anna-bell", "board/b1", when: "[..2010-01]/").Hit("long-tenure").Certainty);
    }

    [Fact]
    public void Who_alone_joins_two_groups_of_boards_is_a_key_person()
    {
        var sketch = new Sketch().Seats("board/a1", "ann", "bob", "cat").Seats("board/a2", "ann", "bob", "cat").Seats("board/b1", "dan", "eve", "fay").Seats("board/b2", "dan", "eve", "fay")
            .Seats("board/a1", "zoe").Seats("board/b1", "zoe");
        Assert.Equal(["person/zoe"], sketch.Hit("key-person-link").About());
        sketch.Seats("board/a2", "yan").Seats("board/b2", "yan").Miss("key-person-link");
    }

    [Fact]
    public void The_only_owner_of_three_things_is_a_key_person_and_of_two_is_not()
    {
        var sketch = new Sketch().Answers("person/anna-bell", "programme/p1").Answers("person/anna-bell", "programme/p2").Answers("person/anna-bell", "commitment/c1").Answers("person/carl-dunn", "commitment/c1");
        sketch.Miss("key-person-owner");
        Assert.Equal(3, sketch.Answers("person/anna-bell", "commitment/c2").Hit("key-person-owner").Measure);
    }

    [Fact]
    public void A_board_with_nobody_to_spare_above_its_quorum_is_told()
    {
        var sketch = new Sketch().Board("b1", quorum: 3).Seats("board/b1", "ann", "bob", "cat");
        var finding = sketch.Hit("key-person-quorum");
        Assert.Equal(0, finding.Measure);
        Assert.Equal(4, finding.Evidence.Count);
        sketch.Seat("person/dan", "board/b1", voting: false).Hit("key-person-quorum");
        sketch.Seats("board/b1", "eve").Miss("key-person-quorum");
    }
}

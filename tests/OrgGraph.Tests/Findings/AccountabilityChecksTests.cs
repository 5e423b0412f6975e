namespace OrgGraph.Tests.Findings;

public class AccountabilityChecksTests
{
    [Fact]
    public void A_programme_that_nobody_answers_for_is_told_once_not_for_each_commitment()
    {
        var sketch = new Sketch().Part("commitment/c1", "programme/p1").Part("commitment/c2", "programme/p1");
        Assert.Equal(["programme/p1"], sketch.Hit("no-accountable").About());
        sketch.Answers("person/ann", "programme/p1").Miss("no-accountable");
    }

    [Fact]
    public void What_is_done_needs_nobody_any_more()
    {
        new Sketch().Commitment("c1", status: CommitmentStatus.Done).Miss("no-accountable");
        new Sketch().Commitment("c1", status: CommitmentStatus.Agreed).Hit("no-accountable");
    }

    [Fact]
    public void A_responsibility_of_a_post_that_nobody_holds_is_vacant()
    {
        var sketch = new Sketch().Answers("post/lead", "programme/p1", Responsibility.PartnerLead, behalf: "trust");
        var finding = sketch.Hit("vacant-accountability");
        Assert.Equal(["programme/p1", "post/lead", "organisation/trust"], finding.About());
        Assert.Equal("P1 has no named partner lead of Trust: nobody holds the post Lead.", finding.Text);
        sketch.Holds("person/ann", "post/lead", when: "2021/").Hit("vacant-accountability");
        sketch.Holds("person/ann", "post/lead", when: "2020/").Miss("vacant-accountability");
    }

    [Fact]
    public void Provisional_names_are_told_unless_a_settled_one_stands_beside_them()
    {
        var sketch = new Sketch().Answers("person/ann", "programme/p1", standing: Standing.Provisional);
        Assert.Equal(["programme/p1", "person/ann"], sketch.Hit("provisional-accountability").About());
        sketch.Answers("person/bob", "programme/p1").Miss("provisional-accountability");
    }

    [Fact]
    public void Two_accountable_at_the_same_time_are_one_too_many()
    {
        var sketch = new Sketch().Answers("person/ann", "programme/p1", when: "2018/").Answers("person/bob", "programme/p1", when: "2012/2017");
        sketch.Miss("several-accountable");
        var finding = sketch.Answers("person/cat", "programme/p1", when: "2019-03/2021-02").Hit("several-accountable");
        Assert.Equal(["programme/p1", "person/ann", "person/cat"], finding.About());
        Assert.Equal(Sketch.When("2019-03/2021-02"), finding.Together);
        Assert.Contains("together from March 2019 to February 2021", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_job_share_counts_as_one()
    {
        var sketch = new Sketch().Answers("post/head", "programme/p1").Holds("person/ann", "post/head", tenure: Tenure.JobShare).Holds("person/bob", "post/head", tenure: Tenure.JobShare);
        sketch.Miss("several-accountable");
        new Sketch().Answers("post/head", "programme/p1").Holds("person/ann", "post/head").Holds("person/bob", "post/head").Hit("several-accountable");
    }

    [Fact]
    public void A_second_one_who_possibly_answers_makes_it_possible() => Assert.Equal(
        Certainty.Possibly,
        new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1", when: "2020/").Hit("several-accountable").Certainty);

    [Fact]
    public void The_same_pair_on_two_things_is_told_and_another_third_is_not_the_same()
    {
        var sketch = new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1").Answers("person/ann", "programme/p2").Answers("person/bob", "programme/p2");
        Assert.Equal(["person/ann", "person/bob"], sketch.Hit("same-accountable-people").About());
        sketch.Answers("person/cat", "programme/p2").Miss("same-accountable-people");
    }

    [Fact]
    public void Who_answers_for_a_thing_but_is_not_on_its_board_is_told()
    {
        var sketch = new Sketch().Oversees("board/b1", "programme/p1").Seats("board/b1", "bob", "cat", "dan").Answers("person/ann", "programme/p1");
        Assert.Equal(["person/ann", "programme/p1", "board/b1"], sketch.Hit("accountable-off-board").About());
        sketch.Seat("person/ann", "board/b1", MemberRole.Attendee).Miss("accountable-off-board");
        new Sketch().Oversees("board/b1", "programme/p1").Seats("board/b1", "bob", "cat").Answers("person/ann", "programme/p1").Miss("accountable-off-board");
    }

    [Fact]
    public void Chairing_the_board_that_oversees_it_or_representing_a_partner_in_it_is_self_oversight()
    {
        var chair = new Sketch().Oversees("board/b1", "programme/p1").Part("commitment/c1", "programme/p1").Answers("person/ann", "commitment/c1").Seat("person/ann", "board/b1");
        chair.Miss("self-oversight");
        Assert.Equal(["person/ann", "commitment/c1"], chair.Seat("person/ann", "board/b1", MemberRole.Chair, when: "2019/2021").Hit("self-oversight").About());

        var partner = new Sketch().Answers("person/ann", "programme/p1").Answers("person/ann", "programme/p2", Responsibility.PartnerLead, behalf: "trust");
        partner.Miss("self-oversight");
        var finding = partner.Answers("person/ann", "programme/p1", Responsibility.PartnerLead, behalf: "trust").Hit("self-oversight");
        Assert.Equal("Ann is accountable for P1 and represents Trust in it.", finding.Text);
    }

    [Fact]
    public void Two_boards_over_one_thing_are_told_unless_one_is_part_of_the_other()
    {
        var sketch = new Sketch().Oversees("board/b1", "programme/p1").Oversees("board/b2", "programme/p1");
        Assert.Equal(["programme/p1", "board/b1", "board/b2"], sketch.Hit("two-boards-oversee").About());
        sketch.Part("board/b2", "board/b1").Miss("two-boards-oversee");
        new Sketch().Oversees("board/b1", "programme/p1", when: "/2018").Oversees("board/b2", "programme/p1", when: "2019/").Miss("two-boards-oversee");
    }

    [Fact]
    public void A_partner_of_most_is_missed_in_the_others()
    {
        var sketch = new Sketch().Party("organisation/other", "programme/p4").Party("organisation/other", "programme/p5")
            .Party("organisation/trust", "programme/p1").Party("organisation/trust", "programme/p2").Party("organisation/trust", "programme/p4", PartyRole.NotInvited)
            .Party("organisation/third", "programme/p3");
        sketch.Miss("missing-partner");
        var found = sketch.Answers("post/lead", "programme/p3", Responsibility.PartnerLead, behalf: "trust").Find("missing-partner");
        Assert.Equal([["organisation/trust", "programme/p4"], ["organisation/trust", "programme/p5"]], found.Select(f => f.About()));
    }

    [Fact]
    public void A_deliverable_needs_an_owner_of_its_own_or_of_its_programme()
    {
        var sketch = new Sketch().Commitment("d1", CommitmentKind.Deliverable).Part("commitment/d1", "programme/p1");
        Assert.Equal(["commitment/d1"], sketch.Hit("deliverable-without-owner").About());
        sketch.Answers("person/ann", "programme/p1", Responsibility.Consulted).Hit("deliverable-without-owner");
        sketch.Answers("person/ann", "programme/p1", Responsibility.DeliveryLead).Miss("deliverable-without-owner");
    }
}

using OrgGraph.Findings;

namespace OrgGraph.Tests.Findings;

public class StructureChecksTests
{
    [Fact]
    public void A_board_without_any_line_is_told_where_the_record_tells_lines()
    {
        var sketch = new Sketch().Board("b1").Board("b2").Board("b3");
        sketch.Miss("no-reporting-line");
        sketch.Reports("board/b1", "board/b2");
        Assert.Equal(["board/b3"], sketch.Hit("no-reporting-line").About());
        sketch.Reports("board/b3", "board/b2", LineKind.Proposed).Hit("no-reporting-line");
        sketch.Part("board/b3", "board/b1").Miss("no-reporting-line");
    }

    [Fact]
    public void Where_the_record_has_no_lines_a_notice_says_so()
    {
        var report = FindingsRun.Over(new Sketch().Board("b1").Index(), new() { AsOf = Sketch.Day, Checks = ["no-reporting-line"] }, TestContext.Current.CancellationToken);
        Assert.Equal("The record has no reporting line from a board, too few to miss any.", Assert.Single(report.Notices).Text);
    }

    [Fact]
    public void Two_solid_lines_at_the_same_time_are_told_and_a_dotted_one_beside_is_not()
    {
        var sketch = new Sketch().Reports("post/p1", "post/p2", when: "2018/").Reports("post/p1", "post/p3", LineKind.Dotted).Reports("post/p1", "post/p4", when: "/2017");
        sketch.Miss("several-solid-lines");
        var finding = sketch.Reports("post/p1", "post/p5", when: "2019/").Hit("several-solid-lines");
        Assert.Equal(["post/p1", "post/p2", "post/p5"], finding.About());
        Assert.Equal(Sketch.When("[2019-01-01..2019-12-31]/"), finding.Together);
    }

    [Fact]
    public void A_loop_is_printed_once_and_only_while_all_its_lines_hold()
    {
        var sketch = new Sketch().Reports("post/a", "post/b").Reports("post/b", "post/c").Reports("post/c", "post/a", when: "2018/2019");
        sketch.Miss("reporting-loop");
        Assert.Equal("A reports to B reports to C reports to A, together from 2018 to 2019.", sketch.Hit("reporting-loop", asOf: new(2019, 1, 1)).Text);
        Assert.Equal(3, sketch.Hit("reporting-loop", asOf: new(2019, 1, 1)).Measure);
    }

    [Fact]
    public void A_line_to_a_post_that_has_ended_is_told()
    {
        var sketch = new Sketch().Post("head", when: "/2019").Reports("post/a", "post/head");
        var finding = sketch.Hit("line-to-ended");
        Assert.Equal(["post/a", "post/head"], finding.About());
        Assert.Equal("A is recorded as reporting to Head, which may have ended (2019).", sketch.Hit("line-to-ended", asOf: new(2019, 6, 1)).Text);
        new Sketch().Post("head", when: "/2019").Reports("post/a", "post/head", when: "/2018").Miss("line-to-ended");
    }

    [Fact]
    public void Two_tops_of_one_organisation_are_one_too_many()
    {
        var sketch = new Sketch().Reports("post/a", "post/top").PostIn("post/top", "organisation/trust").Reports("post/b", "post/second").PostIn("post/second", "organisation/other");
        sketch.Miss("several-roots");
        sketch.PostIn("post/second", "organisation/trust");
        Assert.Equal(["organisation/trust", "post/second", "post/top"], sketch.Hit("several-roots").About());
        sketch.Reports("post/second", "post/top", LineKind.Dotted).Miss("several-roots");
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Spans_outside_the_range_are_told(int reports, bool told)
    {
        var sketch = new Sketch();
        foreach (int n in Enumerable.Range(1, reports)) sketch.Reports($"post/p{n}", "post/boss");
        sketch.Reports("post/dotted", "post/boss", LineKind.Dotted);
        Assert.Equal(told, sketch.Find("span-of-control").Count == 1);
    }

    [Fact]
    public void Boards_that_work_together_and_share_one_person_are_told()
    {
        var sketch = new Sketch().Seats("board/b1", "ann", "bob").Seats("board/b2", "ann", "cat").Seats("board/b3", "bob", "dan");
        sketch.Miss("sole-link");
        sketch.Reports("board/b1", "board/b2");
        var finding = sketch.Hit("sole-link");
        Assert.Equal(["board/b1", "board/b2"], finding.About());
        Assert.Equal(3, finding.Evidence.Count);
        sketch.Seats("board/b2", "bob").Miss("sole-link");
    }

    [Fact]
    public void A_pack_may_ask_for_all_pairs_that_share_one_person()
    {
        var pack = RulePack.Read("""{ "name": "all-pairs", "title": "All pairs", "origin": "A test", "extends": "default", "checks": { "sole-link": { "settings": { "tiedOnly": false } } } }""");
        Assert.Equal(2, new Sketch().Seats("board/b1", "ann", "bob").Seats("board/b2", "ann", "cat").Seats("board/b3", "bob", "dan").Find("sole-link", pack).Count);
    }

    [Fact]
    public void Boards_that_share_most_members_are_told_unless_one_is_part_of_the_other()
    {
        var sketch = new Sketch().Seats("board/b1", "ann", "bob", "cat", "dan", "eve").Seats("board/b2", "ann", "bob", "fay", "gus", "hal");
        sketch.Miss("shared-membership");
        var finding = sketch.Seats("board/b2", "cat").Seats("board/b3", "ann", "bob").Hit("shared-membership");
        Assert.Equal(["board/b1", "board/b2"], finding.About());
        Assert.Equal(0.6, finding.Measure);
        sketch.Part("board/b2", "board/b1").Miss("shared-membership");
    }

    [Fact]
    public void Seats_of_different_years_are_not_shared()
    {
        var sketch = new Sketch();
        foreach (string person in new[] { "ann", "bob", "cat" }) sketch.Seat($"person/{person}", "board/b1", when: "/2016").Seat($"person/{person}", "board/b2", when: "2017/");
        sketch.Miss("shared-membership");
    }
}

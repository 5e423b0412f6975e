using OrgGraph.Findings;

namespace OrgGraph.Tests.Findings;

public class DataChecksTests
{
    [Theory]
    [InlineData("2009/2012", 1)]
    [InlineData("2012/2021", 1)]
    [InlineData("2020/", 1)]
    [InlineData("2010/2019", 0)]
    [InlineData("2015/", 0)]
    [InlineData("[..2015]/", 0)]
    public void A_term_outside_the_life_of_its_post_contradicts_it(string when, int found) =>
        Assert.Equal(found, new Sketch().Post("head", when: "2010/2019").Holds("person/ann", "post/head", when: when).Find("date-contradiction").Count);

    [Fact]
    public void Two_in_one_post_for_longer_than_a_handover_are_told()
    {
        var sketch = new Sketch().Holds("person/ann", "post/head", when: "2015/2018-03-31").Holds("person/bob", "post/head", when: "2018-03-01/");
        sketch.Miss("overlapping-terms");
        var finding = new Sketch().Holds("person/ann", "post/head", when: "2015/2018-04-30").Holds("person/bob", "post/head", when: "2018-03-01/").Hit("overlapping-terms");
        Assert.Equal(Sketch.When("2018-03-01/2018-04-30"), finding.Together);
        Assert.Equal(Certainty.Definitely, finding.Certainty);
        new Sketch().Holds("person/ann", "post/head", tenure: Tenure.JobShare).Holds("person/bob", "post/head", tenure: Tenure.JobShare).Miss("overlapping-terms");
        new Sketch().Holds("person/ann", "post/head").Holds("person/bob", "post/head", tenure: Tenure.Acting).Miss("overlapping-terms");
    }

    [Fact]
    public void An_overlap_that_may_be_longer_is_possible() => Assert.Equal(
        Certainty.Possibly,
        new Sketch().Holds("person/ann", "post/head", when: "2015/2018").Holds("person/bob", "post/head", when: "2018-03-01/").Hit("overlapping-terms").Certainty);

    [Fact]
    public void A_handover_within_one_month_is_none() =>
        new Sketch().Holds("person/ann", "post/head", when: "2015/2018-05").Holds("person/bob", "post/head", when: "2018-05/").Miss("overlapping-terms");

    [Fact]
    public void Facts_that_rest_on_an_old_source_alone_are_counted_for_it()
    {
        var sketch = new Sketch().Source("old", "2018-05-31").Seat("person/ann", "board/b1", source: "old").Seat("person/bob", "board/b1", source: "old").Seat("person/cat", "board/b1", when: "/2020", source: "old");
        var finding = sketch.Hit("stale-source");
        Assert.Equal(["source/old"], finding.About());
        Assert.Equal(2, finding.Measure);
        new Sketch().Source("old", "2018-06-01").Seat("person/ann", "board/b1", source: "old").Miss("stale-source");
    }

    [Fact]
    public void Facts_without_a_source_are_told_for_the_node_where_they_begin()
    {
        var finding = new Sketch().Seat("person/ann", "board/b1", cited: false).Seat("person/ann", "board/b2", cited: false).Seat("person/bob", "board/b2").Hit("no-source");
        Assert.Equal(["person/ann"], finding.About());
        Assert.Equal("2 facts about Ann cite no source.", finding.Text);
        Assert.Equal("Bob cites no source.", new Sketch().Person("bob", cited: false).Hit("no-source").Text);
    }

    [Fact]
    public void The_same_name_in_another_order_or_with_a_title_is_probably_the_same_person()
    {
        var finding = new Sketch().Person("a1", "Dr Anna Bell").Person("a2", "Bell, Anna").Person("a3", "Hanna Bell-Smith").Hit("probable-duplicates");
        Assert.Equal(["person/a1", "person/a2"], finding.About());
        Assert.Equal(Certainty.Definitely, finding.Certainty);
        new Sketch().Person("a1", "Anna Bell").Put(new Organisation { Id = new("a2"), Name = "Anna Bell" }).Miss("probable-duplicates");
        new Sketch().Person("a1", "Anna Bell", others: ["Anna Carr"]).Person("a2", "Anna Carr").Hit("probable-duplicates");
    }

    [Theory]
    [InlineData("Catherine Moss", "Catherne Moss", true)]
    [InlineData("Catherine Moss", "Cahterine Moss", true)]
    [InlineData("Catherine Moss", "Katherine Moss", true)]
    [InlineData("Catherine Moss", "Catherine Ross", false)]
    [InlineData("Catherine Moss", "Catriona Moss", false)]
    public void One_slip_of_the_pen_in_a_long_enough_word_is_possible(string one, string other, bool told)
    {
        var found = new Sketch().Person("a1", one).Person("a2", other).Find("probable-duplicates");
        Assert.Equal(told ? [Certainty.Possibly] : [], found.Select(finding => finding.Certainty));
    }

    [Fact]
    public void What_follows_another_may_have_its_name()
    {
        var sketch = new Sketch().Put(new Organisation { Id = new("a1"), Name = "North Trust" }).Put(new Organisation { Id = new("a2"), Name = "North Trust" });
        sketch.Hit("probable-duplicates");
        sketch.Follows("organisation/a2", "organisation/a1").Miss("probable-duplicates");
    }

    [Fact]
    public void Above_the_bound_near_spellings_are_left_out_with_a_notice()
    {
        var pack = RulePack.Read("""{ "name": "few", "title": "Few", "origin": "A test", "extends": "default", "checks": { "probable-duplicates": { "settings": { "mostNames": 1 } } } }""");
        var index = new Sketch().Person("a1", "Catherine Moss").Person("a2", "Katherine Moss").Index();
        var report = FindingsRun.Over(index, new() { AsOf = Sketch.Day, Checks = ["probable-duplicates"], Pack = pack }, TestContext.Current.CancellationToken);
        Assert.Empty(report.Findings);
        Assert.Equal("probable-duplicates", Assert.Single(report.Notices).Check);
    }
}

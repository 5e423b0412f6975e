using OrgGraph.Findings;
using OrgGraph.Index;
using OrgGraph.Scenarios;
using OrgGraph.Tests.Findings;

namespace OrgGraph.Tests.Scenarios;

public class DifferencesTests
{
    private static readonly DateOnly Then = new(2018, 6, 1);

    [Fact]
    public void Two_dates_tell_who_came_who_went_and_what_changed_hands()
    {
        var index = new Sketch().Seat("person/ann", "board/b1", MemberRole.Chair, "2016/2019").Seat("person/bob", "board/b1", MemberRole.Chair, "2020/").Seat("person/cat", "board/b1")
            .Holds("person/ann", "post/head", "/2019").Holds("person/dan", "post/head", "2020/").Answers("post/head", "programme/p1").Index();
        var difference = Between(index, Then, index, Sketch.Day);

        Assert.Equal(["member-of/e1", "holds/e4", "accountable-for/e5"], difference.Came.Select(link => link.Edge.Id.ToString()));
        Assert.Equal(["member-of/e0", "holds/e3", "accountable-for/e5"], difference.Went.Select(link => link.Edge.Id.ToString()));
        Assert.Equal(
            ["board/b1 chair: Ann → Bob", "post/head holder: Ann → Dan", "programme/p1 accountable: Ann → Dan"],
            difference.Handovers.Select(h => $"{h.Subject.NodeId} {h.What}: {string.Join(',', h.From.Select(p => p.Name))} → {string.Join(',', h.To.Select(p => p.Name))}"));
        Assert.Equal([("person/ann", -3.0), ("person/bob", 2.0), ("person/dan", 1.0)], difference.Loads.Select(load => (load.Person.NodeId.ToString(), load.Difference)));
    }

    [Fact]
    public void What_is_certain_on_one_day_and_possible_on_the_other_neither_came_nor_went()
    {
        var index = new Sketch().Seat("person/ann", "board/b1", when: "2018/").Seat("person/bob", "board/b1", when: "/2020").Seat("person/cat", "board/b1").Index();
        var difference = Between(index, Then, index, Sketch.Day);
        Assert.Empty(difference.Came.Concat(difference.Went));
        Assert.Equal(
            ["ann Possibly Definitely", "bob Definitely Possibly"],
            difference.Doubted.Select(pair => $"{pair.After.Person!.Id.Key} {pair.Before.Certainty} {pair.After.Certainty}"));
    }

    [Fact]
    public void Findings_appear_go_change_or_stay()
    {
        var index = new Sketch().Answers("person/ann", "programme/p1").Answers("person/bob", "programme/p1", when: "/2019")
            .Answers("person/ann", "programme/p2").Answers("person/bob", "programme/p2", when: "2020-02/")
            .Answers("person/cat", "programme/p3").Answers("person/dan", "programme/p3")
            .Oversees("board/b1", "programme/p3").Oversees("board/b2", "programme/p3", when: "/2019").Oversees("board/b2", "programme/p3", when: "2020-01-01/").Index();
        var difference = Between(index, Then, index, Sketch.Day);
        Assert.Equal(["programme/p2"], difference.Appeared.Where(f => f.Check == "several-accountable").Select(f => f.About()[0]));
        Assert.Equal(["programme/p1"], difference.Gone.Where(f => f.Check == "several-accountable").Select(f => f.About()[0]));
        Assert.Equal(["two-boards-oversee"], difference.Changed.Select(pair => pair.After.Check));
        Assert.Contains(Seen(index).Findings, f => f.Check == "several-accountable" && f.About()[0] == "programme/p3");
        Assert.True(difference.Unchanged > 0);
    }

    [Fact]
    public void The_same_standpoint_twice_has_no_difference()
    {
        var index = SeedGraphs.Of("demonstration");
        var difference = Between(index, new(2025, 3, 31), index, new(2025, 3, 31));
        Assert.Empty(difference.Came.Concat(difference.Went));
        Assert.Empty(difference.Handovers);
        Assert.Empty(difference.Loads);
        Assert.Empty(difference.Appeared.Concat(difference.Gone));
        Assert.Equal(CheckList.All.Count + 1, difference.Unchanged);
    }

    [Fact]
    public void The_Mayor_changed_hands_between_two_papers()
    {
        var index = SeedGraphs.Of("london-devolution");
        var difference = Between(index, new(2016, 1, 1), index, new(2017, 8, 10));
        var chair = Assert.Single(difference.Handovers, handover => handover.What == "chair");
        Assert.Equal(("London Health Board", "Boris Johnson", "Sadiq Khan"), (chair.Subject.Name, chair.From[0].Name, chair.To[0].Name));
    }

    private static FindingsReport Seen(GraphIndex index) => FindingsRun.Over(index, new() { AsOf = Sketch.Day }, TestContext.Current.CancellationToken);

    private static Difference Between(GraphIndex before, DateOnly then, GraphIndex after, DateOnly now) =>
        Differences.Between(new(before, then), new(after, now), RulePack.Default, SeatWeights.Default, TestContext.Current.CancellationToken);
}

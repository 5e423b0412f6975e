using OrgGraph.Api.Diagrams;

namespace OrgGraph.Tests.Diagrams;

public sealed class ChangeDaysTests
{
    private static readonly DateOnly Shown = new(2017, 8, 10);

    [Fact]
    public void Days_stand_in_order_with_what_changes_and_the_day_that_is_shown_is_among_them()
    {
        var changes = ChangeDays.Of([(new(2018, 1, 1), "b"), (new(2016, 5, 9), "a"), (new(2018, 1, 1), "c"), (new(2018, 1, 1), "b")], Shown);
        Assert.Equal([new(2016, 5, 9), Shown, new(2018, 1, 1)], changes.Days.Select(day => day.Day));
        Assert.Equal(["b", "c"], changes.Days[2].What);
        Assert.Empty(changes.Days[1].What);
        Assert.Equal((new DateOnly(2016, 5, 9), new DateOnly(2018, 1, 1)), (changes.Before(Shown)!.Day, changes.After(Shown)!.Day));
        Assert.Null(changes.Before(new(2016, 5, 9)));
        Assert.Null(changes.After(new(2018, 1, 1)));
        Assert.Equal(0, changes.LeftOut);
    }

    [Fact]
    public void Of_more_days_than_can_be_offered_the_nearest_are_and_the_rest_are_counted()
    {
        var changes = ChangeDays.Of(Enumerable.Range(1, 500).Select(i => (Shown.AddDays(i), "a")), Shown);
        Assert.Equal(ChangeDays.Most, changes.Days.Count);
        Assert.Equal(Shown, changes.Days[0].Day);
        Assert.Equal(Shown.AddDays(ChangeDays.Most - 1), changes.Days[^1].Day);
        Assert.Equal(501 - ChangeDays.Most, changes.LeftOut);
    }
}

using System.Globalization;
using FsCheck.Xunit;

namespace OrgGraph.Tests.Time;

[Properties(Arbitrary = [typeof(Moments)])]
public sealed class PossibleDayTests
{
    [Property]
    public void Its_text_is_read_back_unchanged(PossibleDay day) => Assert.Equal(day, PossibleDay.Parse(day.ToString()));

    [Property]
    public void Any_two_days_of_the_calendar_make_a_range_whose_text_is_read_back_unchanged(DateTime one, DateTime other)
    {
        DateOnly first = DateOnly.FromDateTime(one < other ? one : other), last = DateOnly.FromDateTime(one < other ? other : one);
        var range = new PossibleDay(first, last);
        Assert.Equal(range, PossibleDay.Parse(range.ToString()));
    }

    [Theory]
    [InlineData("2016", "2016-01-01", "2016-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2016-05-09", "2016-05-09", "2016-05-09")]
    [InlineData("[..2017-08-10]", null, "2017-08-10")]
    [InlineData("[..2017]", null, "2017-12-31")]
    [InlineData("[2016-05..]", "2016-05-01", null)]
    [InlineData("[2016-05..2016-07]", "2016-05-01", "2016-07-31")]
    [InlineData("[2016..2016-03-01]", "2016-01-01", "2016-03-01")]
    [InlineData("[..]", null, null)]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("[9999-12-01..9999-12-15]", "9999-12-01", "9999-12-15")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    public void It_reads_what_its_description_says(string text, string? earliest, string? latest)
    {
        Assert.True(PossibleDay.TryParse(text, out var day));
        Assert.Equal(earliest, day.Earliest?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(latest, day.Latest?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(day, PossibleDay.Parse(day.ToString()));
    }

    [Theory]
    [InlineData("2016")]
    [InlineData("2016-05")]
    [InlineData("2016-05-09")]
    [InlineData("9999-12")]
    [InlineData("[..2017-08-10]")]
    [InlineData("[2016-05-01..2016-07-31]")]
    public void It_writes_the_shortest_text(string text) => Assert.Equal(text, PossibleDay.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 2016")]
    [InlineData("16")]
    [InlineData("2016-5")]
    [InlineData("2016-13")]
    [InlineData("2016-02-30")]
    [InlineData("0000")]
    [InlineData("09/05/2016")]
    [InlineData("2016~")]
    [InlineData("[..")]
    [InlineData("[...]")]
    [InlineData("[2016]")]
    [InlineData("[2017..2016]")]
    [InlineData("[2016..2017..2018]")]
    public void It_refuses_what_is_not_a_date(string? text) => Assert.False(PossibleDay.TryParse(text, out _));

    [Fact]
    public void A_bad_date_is_refused_with_examples_of_good_ones() =>
        Assert.Contains("2016-05-09", Assert.Throws<FormatException>(() => PossibleDay.Parse("May 2016")).Message, StringComparison.Ordinal);

    [Fact]
    public void Its_text_is_the_same_in_a_country_with_another_calendar()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.Equal("[..2017-08-10]", PossibleDay.OnOrBefore(new(2017, 8, 10)).ToString());
            Assert.Equal("2016-05-09", PartialDate.Of(new(2016, 5, 9)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property]
    public void Narrowing_leaves_the_days_that_both_allow(PossibleDay one, PossibleDay other)
    {
        var expected = Moments.ReadingsOf(one).Intersect(Moments.ReadingsOf(other));
        Assert.Equal(expected, one.Narrow(other) is { } both ? Moments.ReadingsOf(both) : []);
    }

    [Property]
    public void Moved_and_moved_back_it_is_the_same(PossibleDay day, sbyte days) => Assert.Equal(day, day.Plus(days).Plus(-days));

    [Fact]
    public void The_ends_of_the_calendar_stay_where_they_are() => Assert.Equal(DateOnly.MaxValue, PossibleDay.On(DateOnly.MaxValue).Plus(1).Latest);

    [Fact]
    public void A_range_that_ends_before_it_begins_is_refused() => Assert.Throws<ArgumentException>(() => new PossibleDay(new(2017, 1, 1), new(2016, 1, 1)));
}

using FsCheck.Xunit;

namespace OrgGraph.Tests.Time;

public sealed class PartialDateTests
{
    [Property]
    public void A_day_is_its_own_first_and_last(DateTime moment)
    {
        var day = DateOnly.FromDateTime(moment);
        var date = PartialDate.Of(day);
        Assert.Equal((day, day), (date.Earliest, date.Latest));
        Assert.True(PartialDate.TryParse(date.ToString(), out var again));
        Assert.Equal(date, again);
    }

    [Property]
    public void A_month_and_a_year_begin_and_end_with_their_own_days(DateTime moment)
    {
        var day = DateOnly.FromDateTime(moment);
        string text = PartialDate.Of(day).ToString();
        Assert.True(PartialDate.TryParse(text[..7], out var month));
        Assert.True(PartialDate.TryParse(text[..4], out var year));
        Assert.Equal((1, day.Month), (month.Earliest.Day, month.Latest.Month));
        Assert.Equal((1, 365 + (DateTime.IsLeapYear(day.Year) ? 1 : 0)), (year.Earliest.DayOfYear, year.Latest.DayOfYear));
        Assert.True(year.Earliest <= month.Earliest && month.Earliest <= day && day <= month.Latest && month.Latest <= year.Latest);
        Assert.Equal(DateTime.DaysInMonth(day.Year, day.Month), month.Latest.Day);
        Assert.Equal((text[..7], text[..4]), (month.ToString(), year.ToString()));
    }

    [Theory]
    [InlineData("2016-00")]
    [InlineData("2016-00-01")]
    [InlineData("2015-02-29")]
    [InlineData("2016/05")]
    [InlineData("+016")]
    [InlineData("٢٠١٦")]
    [InlineData("20160509")]
    public void What_is_no_day_of_the_calendar_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));
}

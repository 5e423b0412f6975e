using System.Net;

namespace OrgGraph.Tests.Pages;

/// <summary>The day of a page: how it is asked for, and what is said when it is wrong.</summary>
public sealed class DayTests(LondonPages pages) : IClassFixture<LondonPages>
{
    [Theory]
    [InlineData("?day=10&month=8&year=2017", "/people?asOf=2017-08-10")]
    [InlineData("?name=co&sort=-name&after=x&asOf=2016-01-01&day=1&month=may&year=2016", "/people?name=co&sort=-name&asOf=2016-05-01")]
    public async Task A_day_that_is_typed_becomes_a_link_with_the_rest_of_the_question(string query, string address)
    {
        using var response = await pages.Host.Client.GetAsync(new Uri("/people" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(address, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("day=&month=&year=", "Enter a date", "as-of-day")]
    [InlineData("day=&month=2&year=2017", "Date must include a day", "as-of-day")]
    [InlineData("day=4&month=&year=", "Date must include a month and a year", "as-of-month")]
    [InlineData("day=30&month=2&year=2017", "Date must be a real date", "as-of-day")]
    [InlineData("day=3&month=13&year=2017", "Date must be a real date", "as-of-month")]
    [InlineData("day=3&month=12&year=17", "Year must include 4 numbers", "as-of-year")]
    [InlineData("day=3&month=12&year=1850", "Date must be between 1 January 1900 and 31 December 2099", "as-of-day")]
    [InlineData("asOf=10.8.2017", "Date must be written like 2017-08-10", "as-of-day")]
    public async Task A_day_that_is_wrong_is_said_to_be_with_a_link_to_the_field(string query, string message, string field)
    {
        var (status, page) = await pages.Host.Get($"/people?{query}");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        var link = page.QuerySelector(".nhsuk-error-summary a")!;
        Assert.Equal((message, $"#{field}"), (link.Plain(), link.GetAttribute("href")));
        Assert.NotNull(page.GetElementById(field));
        Assert.Equal($"Error: {message}", page.GetElementById("as-of-error").Plain());
        Assert.True(page.QuerySelector(".og-day details")!.HasAttribute("open"));
        Assert.Contains("20 December 2017", page.QuerySelector(".og-day").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_stays_in_the_fields()
    {
        var (_, page) = await pages.Host.Get("/people?day=31&month=2&year=2017");
        Assert.Equal(["31", "2", "2017"], page.QuerySelectorAll(".nhsuk-date-input__input").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task What_possibly_holds_is_shown_marked_and_explained()
    {
        var page = await pages.Host.Page("/people/david-slegg?asOf=2016-06-01");
        Assert.All(page.Table("Responsibilities"), row => Assert.Contains("Possibly", row[0], StringComparison.Ordinal));
        Assert.Contains("this day lies in the range", page.QuerySelector(".og-marks").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_of_a_person_says_what_had_ended_before_the_day()
    {
        var page = await pages.Host.Page("/people/boris-johnson");
        Assert.Contains(page.QuerySelectorAll("h2"), heading => heading.Plain() == "Before 20 December 2017");
        Assert.Equal("London Health Board", Assert.Single(page.Table("Seats that had ended"))[0]);
    }
}

using System.Net;
using AngleSharp.Dom;

namespace OrgGraph.Tests.Pages;

/// <summary>Cases are worked on through forms, and stand in a work list.</summary>
public sealed class CasesTests : IAsyncLifetime
{
    private const string Form = "form[method=post]";
    private RunningHost host = null!;
    private string path = "";

    [Fact]
    public async Task A_case_is_worked_through_and_its_history_says_how()
    {
        await Do(("action", "acknowledge"), ("who", "Ann Bell"));
        await Do(("action", "assign"), ("assignee", "Bo Carr"), ("who", "Ann Bell"));
        await Do(("action", "comment"), ("comment-text", "I will ask the chair.\nOn Monday."), ("who", "Bo Carr"));
        var page = await Do(("action", "accept"), ("accept-text", "Agreed until the review."), ("review-day", "31"), ("review-month", "3"), ("review-year", "2098"), ("who", "Bo Carr"));
        Assert.Equal("Saved: Bo Carr accepted it until 31 March 2098.", page.QuerySelector("[role=status]").Plain());
        Assert.Equal("Accepted", page.Summary("State").Plain());
        Assert.Equal("Bo Carr", page.Summary("Assigned to").Plain());
        Assert.Equal("Agreed until the review.", page.Summary("Why it is accepted").Plain());
        Assert.Equal(4, page.QuerySelectorAll(".og-history > li").Length);
        Assert.DoesNotContain("acknowledge", Choices(page));
        Assert.Null((await host.Page(path)).QuerySelector(".nhsuk-inset-text [role=status]"));
        page = await Do(("action", "reopen"), ("reopen-text", "The review came early."), ("who", "Ann Bell"));
        Assert.Equal("Open", page.Summary("State").Plain());
        page = await Do(("action", "resolve"), ("who", "Ann Bell"));
        Assert.Equal("Resolved", page.Summary("State").Plain());
        Assert.Equal("assign comment reopen", Choices(page));
        Assert.Equal("Ann Bell", page.QuerySelector("#who")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_is_missing_is_said_at_the_top_and_at_the_field_and_nothing_is_lost()
    {
        var (status, _, page) = await host.Send(path, Form, ("action", "accept"), ("accept-text", "Because."), ("review-day", "31"), ("review-month", "2"), ("review-year", "2098"), ("who", ""));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(["Enter your name", "Date must be a real date"], page.QuerySelectorAll(".nhsuk-error-summary li").Select(item => item.Plain()));
        Assert.All(page.QuerySelectorAll(".nhsuk-error-summary a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal("Error: Enter your name", page.QuerySelector("#who-error").Plain());
        Assert.Equal("Because.", page.QuerySelector("#accept-text").Plain());
        Assert.Contains("Nobody has taken this up yet.", (await host.Page(path)).QuerySelector("main").Plain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Select what you want to do", "#action")]
    [InlineData("comment", "Enter a comment", "#comment-text")]
    [InlineData("assign", "Enter who works on it", "#assignee")]
    [InlineData("reopen", "It is open.", "#action")]
    public async Task What_cannot_be_done_is_refused_at_the_field(string action, string message, string field)
    {
        var (_, _, page) = await host.Send(path, Form, ("action", action), ("reopen-text", "Why not"), ("who", "Ann Bell"));
        var link = Assert.Single(page.QuerySelectorAll(".nhsuk-error-summary a"));
        Assert.Equal(message, link.Plain());
        Assert.Equal(field, link.GetAttribute("href"));
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once()
    {
        var (_, _, page) = await host.Send(path, Form, ("action", "accept"), ("who", "Ann Bell"));
        Assert.Equal(["Enter a reason", "Enter when to look at it again"], page.QuerySelectorAll(".nhsuk-error-summary li").Select(item => item.Plain()));
    }

    [Fact]
    public async Task A_day_that_has_passed_is_no_day_to_look_again()
    {
        var (_, _, page) = await host.Send(path, Form, ("action", "accept"), ("accept-text", "Because."), ("review-day", "1"), ("review-month", "1"), ("review-year", "2020"), ("who", "Ann Bell"));
        Assert.Equal("The day to look at it again must lie ahead.", page.QuerySelector(".nhsuk-error-summary li").Plain());
    }

    [Fact]
    public async Task A_form_that_did_not_come_from_the_page_is_refused()
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("action", "acknowledge"), KeyValuePair.Create("who", "Ann Bell")]);
        using var response = await host.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Nobody has taken this up yet.", (await host.Page(path)).QuerySelector("main").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_stand_in_a_work_list_by_state_and_by_who_works_on_them()
    {
        Assert.Contains("Nobody has taken up any finding yet.", (await host.Page("/cases")).QuerySelector("main").Plain(), StringComparison.Ordinal);
        await Do(("action", "assign"), ("assignee", "Bo Carr"), ("who", "Ann Bell"));
        var row = Assert.Single((await host.Page("/cases?assignee=Bo%20Carr&state=open")).Table("Cases"));
        Assert.Equal("On too many boards: Amara Fazackerley", row[0]);
        Assert.Equal(["Open", "Bo Carr", ""], row.Skip(1).Take(3));
        Assert.Contains("No case fits.", (await host.Page("/cases?state=resolved")).QuerySelector("main").Plain(), StringComparison.Ordinal);
        Assert.Contains("Open case", (await host.Page("/findings?check=over-boarded")).QuerySelector(".og-finding").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matter_that_is_not_found_on_a_day_still_shows_its_case_and_where_it_is_found()
    {
        await Do(("action", "acknowledge"), ("who", "Ann Bell"));
        var page = await host.Page($"{path}?asOf=2020-01-01");
        Assert.Contains("shows no such thing on 1 January 2020. Its case is kept.", page.QuerySelector("main").Plain(), StringComparison.Ordinal);
        Assert.Equal("Acknowledged", page.Summary("State").Plain());
        Assert.Equal($"{path}?asOf=2025-03-31", page.QuerySelectorAll("a").Single(link => link.Plain() == "Look at it on that day").GetAttribute("href"));
        var row = Assert.Single((await host.Page("/cases?asOf=2020-01-01")).Table("Cases"));
        Assert.Equal("On too many boards: Amara Fazackerley Not found on 1 January 2020", row[0]);
        (_, _, page) = await host.Send($"{path}?asOf=2020-01-01", Form, ("action", "resolve"), ("resolve-text", "She left three boards."), ("who", "Ann Bell"));
        Assert.Equal("Resolved", page.Summary("State").Plain());
    }

    public async ValueTask InitializeAsync()
    {
        host = await RunningHost.Demonstration();
        path = (await host.Page("/findings?check=over-boarded")).QuerySelector(".og-finding a")!.GetAttribute("href")!;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<IDocument> Do(params (string, string)[] fields)
    {
        var (status, location, page) = await host.Send(path, Form, fields);
        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Equal(path + "#case", location);
        return page;
    }

    private static string Choices(IDocument page) => string.Join(' ', page.QuerySelectorAll("input[name=action]").Select(choice => choice.GetAttribute("value")));
}

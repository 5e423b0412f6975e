using System.Net;
using AngleSharp.Dom;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Tests.Pages;

/// <summary>Two dates compared, and scenarios built by forms, on the demonstration dataset.</summary>
public sealed class ScenarioPagesTests(DemonstrationPages pages) : IClassFixture<DemonstrationPages>
{
    private const string MoveForm = "form[action*='handler=move']";

    [Fact]
    public async Task Two_dates_tell_what_came_and_went_and_which_findings_appeared()
    {
        var page = await pages.Host.Page("/compare?with=2024-03-31");
        Assert.Equal("Two dates What changed between 31 March 2024 and 31 March 2025", page.QuerySelector("h1").Plain());
        var appeared = page.QuerySelector("#appeared")!.NextElementSibling!;
        Assert.Equal("Responsibility of a vacant post: Estates and Estates delivery lead", appeared.QuerySelector("a").Plain());
        var gone = page.QuerySelector("#gone")!.NextElementSibling!.QuerySelector("a")!;
        Assert.EndsWith("?asOf=2024-03-31", gone.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await pages.Host.Get(gone.GetAttribute("href")!)).Status);
        Assert.Contains(page.Table("What changed hands"), row => row is ["Clinical Senate", "Chair", "Nobody", "Meredith Polkinghorne"]);
        Assert.NotEmpty(page.Table("What people carry"));
    }

    [Fact]
    public async Task What_is_only_possible_on_one_of_the_days_is_told_apart_from_what_came_and_went()
    {
        var data = new TestData();
        var board = data.Board("Estates Board");
        data.Seat(data.Person("Ann Example"), board, from: "2018");
        data.Seat(data.Person("Bob Sample"), board, from: "2019");
        data.Seat(data.Person("Cid Specimen"), board, from: "2020");
        using var invented = await InventedStore.With(data, new Dataset { Title = "Seats", ReferenceDate = new(2020, 6, 1) });
        await using var host = await RunningHost.With(invented.Store);
        var page = await host.Page("/compare?with=2018-06-01");
        string Figure(string of) => page.QuerySelector($".og-figure a[href='#{of}']")!.PreviousElementSibling.Plain();
        Assert.Equal(("1", "0", "2"), (Figure("came"), Figure("went"), Figure("doubted")));
        Assert.Contains("Bob Sample", page.GetElementById("came")!.NextElementSibling!.NextElementSibling.Plain(), StringComparison.Ordinal);
        string[] doubted = [.. page.QuerySelectorAll("#doubted ~ ul li").Select(item => item.Plain())];
        Assert.Contains(doubted, item => item.Contains("Ann Example", StringComparison.Ordinal) && item.EndsWith("Only possible on 1 June 2018", StringComparison.Ordinal));
        Assert.Contains(doubted, item => item.Contains("Cid Specimen", StringComparison.Ordinal) && item.EndsWith("Not there on 1 June 2018, only possible on 1 June 2020", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_typed_date_becomes_a_link_and_a_wrong_one_says_what_is_wrong()
    {
        using var response = await pages.Host.Client.GetAsync(new Uri("/compare?with-day=1&with-month=may&with-year=2022&asOf=2024-01-01", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/compare?with=2022-05-01&asOf=2024-01-01", response.Headers.Location?.ToString());
        var (status, page) = await pages.Host.Get("/compare?with-day=31&with-month=2&with-year=2022");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("#with-day", page.QuerySelector(".nhsuk-error-summary a")!.GetAttribute("href"));
        Assert.Equal("Choose another date than that of the page", (await pages.Host.Page("/compare?with=2025-03-31")).QuerySelector(".nhsuk-error-summary li").Plain());
    }

    [Fact]
    public async Task A_scenario_is_built_move_by_move_in_its_link_and_tells_what_comes_of_it()
    {
        var (_, begun, page) = await pages.Host.Send("/scenarios", "form.og-form", ("name", "Fewer boards"), ("about", "What the chair asks"));
        Assert.Equal("/scenarios/what-if?s=scenario%20Fewer%20boards%0Afrom%202025-03-31%0Aabout%20What%20the%20chair%20asks%0A", begun);
        Assert.Contains("Nothing yet.", page.QuerySelector("main").Plain(), StringComparison.Ordinal);
        (_, string? left, page) = await pages.Host.Send(begun!, MoveForm, ("move", "leave"), ("leaver", "fazackerley"));
        Assert.EndsWith("leave%20person%2Famara-fazackerley%0A", left, StringComparison.Ordinal);
        Assert.Equal("On too many boards: Amara Fazackerley", page.QuerySelector("#gone")!.NextElementSibling!.QuerySelector("a").Plain());
        (_, string? come, _) = await pages.Host.Send(left!, MoveForm, ("move", "newcomer"), ("newcomer-name", "Zoe Smith"));
        (_, string? seated, page) = await pages.Host.Send(come!, MoveForm, ("move", "member-of"), ("member-of-from", "zoe smith"), ("member-of-to", "Clinical Senate"), ("role", "chair"));
        Assert.Equal(
            ["Amara Fazackerley leaves: all seats, posts and responsibilities of their own end.", "Zoe Smith comes.", "New: Zoe Smith, chair of Clinical Senate."],
            page.QuerySelectorAll(".og-moves > li").Select(move => string.Concat(move.ChildNodes.OfType<IText>().Select(text => text.Data)).Trim()));
        Assert.Contains(page.Table("What people carry"), row => row[0] == "Zoe Smith" && row[2] == "1");
        (_, string? back, _) = await pages.Host.Send(seated!, ".og-moves li:last-child form");
        Assert.Equal(come, back);
    }

    [Fact]
    public async Task Something_that_is_there_is_ended_passed_on_or_led_elsewhere()
    {
        string scenario = "/scenarios/what-if?s=" + Uri.EscapeDataString("scenario Change\nfrom 2025-03-31\n");
        var page = await pages.Host.Page($"{scenario}&at=person/oriel-petrov");
        var change = page.QuerySelectorAll("a").First(link => link.Plain().StartsWith("Change: Oriel Petrov is accountable for One waiting list", StringComparison.Ordinal));
        (_, _, page) = await pages.Host.Send(change.GetAttribute("href")!, ".og-plain " + MoveForm, ("move", "pass"), ("pass-to", "dilys bannerjee"));
        Assert.StartsWith("This passes to Dilys Bannerjee: Oriel Petrov is accountable for One waiting list.", page.QuerySelector(".og-moves > li").Plain(), StringComparison.Ordinal);
        Assert.Contains(page.Table("What changed hands"), row => row is ["One waiting list", "Accountable", "Oriel Petrov", "Dilys Bannerjee"]);
    }

    [Fact]
    public async Task A_name_that_several_have_is_to_be_chosen()
    {
        string scenario = "/scenarios/what-if?s=" + Uri.EscapeDataString("scenario Change\nfrom 2025-03-31\n");
        var (status, _, page) = await pages.Host.Send(scenario, MoveForm, ("move", "holds"), ("holds-from", "oriel petrov"), ("holds-to", "head of"));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("What: choose which one you mean", page.QuerySelector(".nhsuk-error-summary li").Plain());
        Assert.NotEmpty(page.QuerySelectorAll("input[name=holds-to-choice]"));
        Assert.Equal("Oriel Petrov", page.QuerySelector("#holds-from")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_move_that_cannot_be_is_refused_where_it_stands()
    {
        var page = await pages.Host.Page("/scenarios/what-if?s=" + Uri.EscapeDataString("scenario Change\nfrom 2025-03-31\nleave person/oriel-petrov\nend member-of/nothing\n"));
        var moves = page.QuerySelectorAll(".og-moves > li");
        Assert.Null(moves[0].QuerySelector(".nhsuk-error-message"));
        Assert.Equal("Error: Move 2 names member-of/nothing, which is not there.", moves[1].QuerySelector(".nhsuk-error-message").Plain());
        Assert.Null(page.QuerySelector("#appeared"));
        var (status, broken) = await pages.Host.Get("/scenarios/what-if?s=nonsense");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("line 1", broken.QuerySelector("main").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_is_kept_by_name_changed_there_and_removed()
    {
        string scenario = "/scenarios/what-if?s=" + Uri.EscapeDataString("scenario Kept one\nfrom 2025-03-31\nleave person/oriel-petrov\n");
        (_, string? kept, var page) = await pages.Host.Send(scenario, "form[action*='handler=keep']", ("name", "Kept one"));
        Assert.Equal("/scenarios/what-if?saved=kept-one", kept);
        Assert.StartsWith("Kept as “Kept one”.", page.QuerySelector("[role=status]").Plain(), StringComparison.Ordinal);
        await pages.Host.Send(kept!, MoveForm, ("move", "leave"), ("leaver", "amara fazackerley"));
        Assert.Contains((await pages.Host.Page("/scenarios")).Table("Kept scenarios"), row => row is ["Kept one", "31 March 2025", "2", _]);
        await pages.Host.Send("/scenarios", "table form");
        Assert.Contains("None is kept yet.", (await pages.Host.Page("/scenarios")).QuerySelector("main").Plain(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await pages.Host.Get(kept!)).Status);
    }

    [Fact]
    public async Task A_scenario_that_begins_later_than_the_page_is_shown_on_its_own_day()
    {
        using var response = await pages.Host.Client.GetAsync(new Uri("/scenarios/what-if?s=" + Uri.EscapeDataString("scenario Later\nfrom 2025-06-01\n") + "&asOf=2024-01-01", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.EndsWith("&asOf=2025-06-01", response.Headers.Location?.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("2024", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_supposed_yet_it_leads_to_the_beginning()
    {
        using var response = await pages.Host.Client.GetAsync(new Uri("/scenarios/what-if?asOf=2024-01-01", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/scenarios?asOf=2024-01-01", response.Headers.Location?.ToString());
    }
}

using AngleSharp.Dom;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Tests.Pages;

/// <summary>Lists that are longer than a page, narrowed and sorted.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task Pages_of_a_list_follow_each_other_forwards_and_back_without_a_gap()
    {
        var data = new TestData();
        for (int i = 1; i <= 60; i++) data.Person($"Quill {i}");
        using var invented = await InventedStore.With(data);
        await using var host = await RunningHost.With(invented.Store);
        var names = new List<string>();
        var firsts = new List<string>();
        string? path = "/people?sort=-name&asOf=2017-08-10";
        IDocument page = null!;
        while (path is not null)
        {
            page = await host.Page(path);
            Assert.Contains("60 people", page.QuerySelector(".og-count").Plain(), StringComparison.Ordinal);
            var rows = page.Table("People");
            firsts.Add(rows[0][0]);
            names.AddRange(rows.Select(row => row[0]));
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Enumerable.Range(1, 60).Reverse().Select(i => $"Quill {i}"), names);
        Assert.Equal(3, firsts.Count);
        var back = await host.Page(page.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Equal(firsts[1], back.Table("People")[0][0]);
        var first = await host.Page(back.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Equal(firsts[0], first.Table("People")[0][0]);
        Assert.Null(first.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task An_empty_record_has_pages_that_say_so()
    {
        using var invented = await InventedStore.With(new TestData());
        await using var host = await RunningHost.With(invented.Store);
        Assert.Contains("There is nothing in the record yet", (await host.Page("/")).Body.Plain(), StringComparison.Ordinal);
        foreach (string path in (string[])["/people", "/boards", "/organisations", "/programmes", "/commitments", "/sources", "/posts", "/agreements", "/places"])
            Assert.Contains("The record has no", (await host.Page(path)).Body.Plain(), StringComparison.Ordinal);
        Assert.Contains("Nobody carries that much", (await host.Page("/board-load")).Body.Plain(), StringComparison.Ordinal);
        Assert.Contains("No programme", (await host.Page("/accountability")).Body.Plain(), StringComparison.Ordinal);
        Assert.Contains("No reporting lines are recorded", (await host.Page("/reporting-lines")).Body.Plain(), StringComparison.Ordinal);
        Assert.Contains("Nothing by that name", (await host.Page("/search?q=quill")).Body.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_narrowed_by_what_its_link_says_and_its_form_shows_it()
    {
        var data = new TestData();
        data.Board("Estuary Board", BoardKind.Strategic);
        data.Board("Harbour Group", BoardKind.WorkingGroup);
        using var invented = await InventedStore.With(data);
        await using var host = await RunningHost.With(invented.Store);
        var page = await host.Page("/boards?kind=working-group");
        Assert.Equal("Harbour Group", Assert.Single(page.Table("Boards"))[0]);
        Assert.Equal("working-group", page.QuerySelector("select#kind option[selected]")!.GetAttribute("value"));
        Assert.Contains("None of the 2 boards", (await host.Page("/boards?kind=political")).Body.Plain(), StringComparison.Ordinal);
    }
}

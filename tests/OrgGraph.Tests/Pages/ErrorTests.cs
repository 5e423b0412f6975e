using System.Net;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Tests.Pages;

/// <summary>What a reader sees when something is not there or does not work.</summary>
public sealed class ErrorTests(LondonPages pages) : IClassFixture<LondonPages>
{
    [Theory]
    [InlineData("/people/amanda-coile", "Amanda Coyle")]
    [InlineData("/boards/london-health-boards", "London Health Board")]
    [InlineData("/programmes/amanda-coyle", "Amanda Coyle")]
    public async Task An_unknown_id_is_not_found_and_suggests_what_may_be_meant(string path, string name)
    {
        var (status, page) = await pages.Host.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal("Page not found", page.QuerySelector("h1").Plain());
        Assert.Contains(page.QuerySelectorAll("main li a"), link => link.Plain() == name);
    }

    [Theory]
    [InlineData("/people/Amanda%20Coyle")]
    [InlineData("/people/%3Cscript%3E")]
    [InlineData("/nothing/at/all")]
    [InlineData("/error/500")]
    [InlineData("/error")]
    [InlineData("/diagrams/nonsense")]
    public async Task What_is_no_page_is_not_found(string path)
    {
        var (status, page) = await pages.Host.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("Page not found", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_that_is_none_is_refused_in_words()
    {
        var (status, page) = await pages.Host.Get("/people?after=nonsense");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("This link does not work", page.QuerySelector("h1").Plain());
    }

    [Fact]
    public async Task A_store_that_cannot_be_reached_is_said_to_be_and_recovers()
    {
        using var invented = await InventedStore.With(new TestData());
        var store = new UnreliableStore(invented.Store);
        await using var host = await RunningHost.With(store);
        await host.Page("/people");
        store.Fault = new StoreException("The disk is gone from /var/secret.");
        var (status, page) = await host.Get("/people");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("The record cannot be reached", page.QuerySelector("h1").Plain());
        Assert.DoesNotContain("secret", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.Get("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await host.Get("/health/live")).Status);
        store.Fault = null;
        await host.Page("/people");
        await host.Page("/health/ready");
    }

    [Fact]
    public async Task A_fault_of_the_program_shows_nothing_of_its_insides()
    {
        using var invented = await InventedStore.With(new TestData());
        await using var host = await RunningHost.With(new UnreliableStore(invented.Store) { Fault = new InvalidOperationException("An inside.") });
        var (status, page) = await host.Get("/people");
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Equal("There is a problem with OrgGraph", page.QuerySelector("h1").Plain());
        Assert.DoesNotContain("inside", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }
}

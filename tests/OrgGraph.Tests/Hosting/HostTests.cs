using OrgGraph.Api.Setup;

namespace OrgGraph.Tests.Hosting;

/// <summary>How the host starts, and where it will not.</summary>
public sealed class HostTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-host-").FullName;

    [Fact]
    public async Task A_first_start_fills_the_record_and_a_second_finds_it()
    {
        string first = await Started(), second = await Started();
        Assert.Contains("First start: filled with 'London health and care devolution", first, StringComparison.Ordinal);
        Assert.Contains("Serving at http://127.0.0.1:", first, StringComparison.Ordinal);
        Assert.Contains("Found 'London health and care devolution", second, StringComparison.Ordinal);
        Assert.DoesNotContain("First start", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_record_begins_with_the_dataset_that_was_asked_for_and_a_filled_one_says_so()
    {
        Assert.Contains("First start: filled with 'Wessmere: a demonstration'", await Started("demonstration"), StringComparison.Ordinal);
        Assert.Contains("Found 'Wessmere: a demonstration'", await Started("demonstration"), StringComparison.Ordinal);
        Assert.Contains("Found 'Wessmere: a demonstration'", await Started(), StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<SetupException>(() => Started(Seed.Default));
        Assert.StartsWith("The record is filled already, with 'Wessmere: a demonstration'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_pack_that_cannot_be_read_is_told_at_the_start()
    {
        string packs = Directory.CreateDirectory(Path.Combine(folder, "packs")).FullName;
        await File.WriteAllTextAsync(Path.Combine(packs, "ours.json"), """{ "name": "ours", "title": "Ours" }""", TestContext.Current.CancellationToken);
        Assert.Contains("ours.json: The rule pack cannot be read: it lacks 'origin'", await Started(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5220")]
    [InlineData("http://*:5220")]
    [InlineData("http://+:5220")]
    [InlineData("http://[::]:5220")]
    [InlineData("http://192.168.1.4:5220")]
    [InlineData("http://example.org:5220")]
    [InlineData("http://localhost:5220;http://0.0.0.0:5221")]
    public async Task It_refuses_an_address_that_other_machines_can_reach(string urls)
    {
        var refused = await Assert.ThrowsAsync<SetupException>(() => ExplorerHost.Open(new() { Data = folder, Urls = urls }, TestContext.Current.CancellationToken));
        Assert.Contains("signing in is not configured", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "orggraph.db")));
    }

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://[::1]:5080")]
    [InlineData("https://LOCALHOST:5443")]
    public void It_accepts_an_address_on_this_machine(string url) => Address.RefuseOpen([url], beyondLoopback: false);

    [Fact]
    public void A_container_whose_port_is_kept_to_this_machine_may_listen_to_more() => Address.RefuseOpen(["http://+:8080"], beyondLoopback: true);

    [Fact]
    public async Task What_is_no_address_is_said_to_be_none()
    {
        var refused = await Assert.ThrowsAsync<SetupException>(() => ExplorerHost.Open(new() { Data = folder, Urls = "nonsense" }, TestContext.Current.CancellationToken));
        Assert.Contains("is not an address to serve at", refused.Message, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> Started(string? dataset = null)
    {
        using var output = new StringWriter();
        await using var host = await ExplorerHost.Open(new() { Data = folder, Urls = "http://127.0.0.1:0", Dataset = dataset, Output = output }, TestContext.Current.CancellationToken);
        await host.Start(TestContext.Current.CancellationToken);
        return output.ToString();
    }
}

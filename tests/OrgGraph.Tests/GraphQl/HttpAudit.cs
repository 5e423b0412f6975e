using System.Diagnostics;
using System.Text.Json;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>The audits of the GraphQL-over-HTTP specification, run by its own package against a real server.</summary>
public sealed class HttpAudit(InventedServer town) : IClassFixture<InventedServer>
{
    private const int FewestAudits = 60;

    [Fact]
    public async Task Every_audit_of_the_specification_passes()
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "tests", "OrgGraph.Tests", "GraphQl", "audit.mjs"));
        start.ArgumentList.Add(town.Server.Address.ToString());
        using var node = Process.Start(start)!;
        var faults = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await faults);

        JsonElement[] audits = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
        Assert.True(audits.Length > FewestAudits, $"Only {audits.Length} audits ran.");
        Assert.Empty(audits.Where(audit => audit.GetProperty("status").GetString() != "ok").Select(audit => audit.ToString()));
    }
}

using System.Text.Json;

namespace OrgGraph.Tests.GraphQl;

/// <summary>The audits of the GraphQL-over-HTTP specification, run by its own package against a real server.</summary>
public sealed class HttpAudit(InventedServer town) : IClassFixture<InventedServer>
{
    private const int FewestAudits = 60;

    [Fact]
    public async Task Every_audit_of_the_specification_passes()
    {
        string output = await NodeScript.Run("audit.mjs", town.Server.Address.ToString());
        JsonElement[] audits = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
        Assert.True(audits.Length > FewestAudits, $"Only {audits.Length} audits ran.");
        Assert.Empty(audits.Where(audit => audit.GetProperty("status").GetString() != "ok").Select(audit => audit.ToString()));
    }
}

using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>The checked-in schema is the promise. After a wanted change: <c>ORGGRAPH_APPROVE=1 dotnet test</c> writes it anew.</summary>
public sealed class SchemaFile(InventedServer town) : IClassFixture<InventedServer>
{
    [Fact]
    public async Task The_schema_is_the_one_that_is_checked_in()
    {
        string schema = town.Server.Services.GetRequiredService<ISchema>().Print(new() { IncludeDescriptions = true, StringComparison = StringComparison.Ordinal }).ReplaceLineEndings("\n");
        string path = Path.Combine(Repository.Root, "api", "GraphQl", "schema.graphql");
        if (Environment.GetEnvironmentVariable("ORGGRAPH_APPROVE") == "1") await File.WriteAllTextAsync(path, schema, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), schema);
    }

    [Fact]
    public async Task The_reference_implementation_finds_nothing_wrong_with_it() =>
        Assert.Equal("", (await NodeScript.Run("client-schema.mjs", town.Server.Address.ToString(), Path.Combine(Repository.Root, "api", "GraphQl", "schema.graphql"))).Trim());
}

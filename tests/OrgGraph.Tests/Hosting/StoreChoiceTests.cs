using Microsoft.Extensions.Configuration;
using OrgGraph.Api.Setup;

namespace OrgGraph.Tests.Hosting;

/// <summary>Which store the settings name, and what they are told when they do not.</summary>
public sealed class StoreChoiceTests
{
    private const string Uri = "Neo4j:Uri";

    [Fact]
    public void Without_a_word_it_is_the_file_in_the_data_folder() => Assert.Equal(new StoreChoice.Embedded("/records"), Chosen([], "/records"));

    [Fact]
    public void Neo4j_takes_its_own_defaults()
    {
        var settings = Server(("Store", "Neo4j"), (Uri, "http://graph.example:7474"));
        Assert.Equal((new Uri("http://graph.example:7474/"), "neo4j", null, null), (settings.Uri, settings.Database, settings.User, settings.Password));
    }

    [Fact]
    public void Everything_about_Neo4j_can_be_set()
    {
        var settings = Server(
            ("Store", "neo4j"), (Uri, "https://graph.example/below"), ("Neo4j:Database", "governance"), ("Neo4j:User", "reader"), ("Neo4j:Password", "open sesame"), ("Neo4j:Timeout", "2.5"));
        Assert.Equal(("https://graph.example/below/", "governance", "reader", "open sesame", TimeSpan.FromSeconds(2.5)), (settings.Uri.ToString(), settings.Database, settings.User, settings.Password, settings.Timeout));
    }

    [Fact]
    public void A_password_alone_is_that_of_the_user_neo4j() => Assert.Equal("neo4j", Server(("Store", "neo4j"), (Uri, "http://localhost:7474"), ("Neo4j:Password", "open sesame")).User);

    [Fact]
    public void A_password_may_stand_in_a_file()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "open sesame\n");
            Assert.Equal("open sesame", Server(("Store", "neo4j"), (Uri, "http://localhost:7474"), ("Neo4j:PasswordFile", file)).Password);
            File.WriteAllText(file, "\n");
            Assert.Contains("which is empty", Refusal(("Store", "neo4j"), (Uri, "http://localhost:7474"), ("Neo4j:PasswordFile", file)), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_store_that_nobody_knows_is_refused_with_those_that_there_are() =>
        Assert.Equal("'postgres' is not a store. Write Store=sqlite for the file in the data folder, or Store=neo4j with Neo4j__Uri for a Neo4j server.", Refusal(("Store", "postgres")));

    [Theory]
    [InlineData(null, "needs Neo4j__Uri")]
    [InlineData(" ", "needs Neo4j__Uri")]
    [InlineData("localhost", "is not an address")]
    [InlineData("bolt://localhost:7687", "begins with bolt:, which is not the HTTP server's")]
    [InlineData("neo4j+s://0123abcd.databases.neo4j.io", "begins with neo4j+s:")]
    [InlineData("http://neo4j:secret@localhost:7474", "has a user or a password in it")]
    [InlineData("http://localhost:7474/?database=x", "has more than an address in it")]
    public void An_address_that_cannot_be_used_is_refused_with_one_that_can(string? address, string why)
    {
        string refusal = Refusal(("Store", "neo4j"), (Uri, address));
        Assert.Contains(why, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo4j:User", "reader", "no password is set")]
    [InlineData("Neo4j:PasswordFile", "/nowhere/at/all", "cannot be read")]
    [InlineData("Neo4j:Timeout", "soon", "how many seconds")]
    [InlineData("Neo4j:Timeout", "0", "how many seconds")]
    public void A_setting_that_cannot_be_used_is_named(string setting, string value, string why) =>
        Assert.Contains(why, Refusal(("Store", "neo4j"), (Uri, "http://localhost:7474"), (setting, value)), StringComparison.Ordinal);

    [Fact]
    public void Two_passwords_are_one_too_many_and_neither_is_told()
    {
        string refusal = Refusal(("Store", "neo4j"), (Uri, "http://localhost:7474"), ("Neo4j:Password", "open sesame"), ("Neo4j:PasswordFile", "/run/secrets/neo4j"));
        Assert.Contains("are both set", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_tells_such_a_refusal_and_does_not_start()
    {
        var options = new ExplorerOptions { Urls = "http://127.0.0.1:0", Settings = new Dictionary<string, string?> { ["Store"] = "neo4j" } };
        var refused = await Assert.ThrowsAsync<SetupException>(() => ExplorerHost.Open(options, TestContext.Current.CancellationToken));
        Assert.Contains("needs Neo4j__Uri", refused.Message, StringComparison.Ordinal);
    }

    private static Neo4j.Neo4jSettings Server(params (string Name, string? Value)[] settings) => Assert.IsType<StoreChoice.OnServer>(Chosen(settings, null)).Settings;

    private static string Refusal(params (string Name, string? Value)[] settings) => Assert.Throws<SetupException>(() => Chosen(settings, null)).Message;

    private static StoreChoice Chosen((string Name, string? Value)[] settings, string? data) =>
        StoreChoice.From(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))).Build(), data);
}

using System.Net;
using System.Net.Sockets;
using OrgGraph.Neo4j.Http;

namespace OrgGraph.Neo4j.Tests.Http;

/// <summary>What goes wrong on the way is tried again where that is safe and helps, and told with its remedy elsewhere; by a server that misbehaves.</summary>
public sealed class FaultTests
{
    private readonly ImpatientClock clock = new();

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", "400 Bad Request")]
    [InlineData("Neo.TransientError.Transaction.LockAcquisitionTimeout", "202 Accepted")]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", "503 Service Unavailable")]
    [InlineData("Neo.ClientError.Cluster.NotALeader", "400 Bad Request")]
    public async Task What_passes_is_tried_again_by_its_code_whatever_the_status(string code, string status)
    {
        await using var server = new MisbehavingServer(MisbehavingServer.Error(code, status), MisbehavingServer.Error(code, status), MisbehavingServer.Row(7));
        using var api = Api(server.Uri);

        Assert.Equal(7, await Ask(api));
        Assert.Equal((3, 3), (server.Asked.Count, api.RoundTrips));
    }

    [Fact]
    public async Task Pauses_grow_and_are_never_longer_than_two_seconds()
    {
        await using var server = new MisbehavingServer([.. Enumerable.Repeat(MisbehavingServer.Error("Neo.TransientError.Transaction.DeadlockDetected"), QueryApi.Tries)]);
        using var api = Api(server.Uri);

        var fault = await Assert.ThrowsAsync<StoreException>(() => Ask(api));

        Assert.Contains("too busy", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Neo.TransientError.Transaction.DeadlockDetected", fault.Message, StringComparison.Ordinal);
        Assert.Equal(QueryApi.Tries - 1, clock.Pauses.Count);
        for (int i = 0; i < clock.Pauses.Count; i++) Assert.InRange(clock.Pauses[i].TotalMilliseconds, 25 * Math.Pow(2, i), 50 * Math.Pow(2, i));
        Assert.All(clock.Pauses, pause => Assert.True(pause <= TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public async Task A_connection_that_breaks_and_half_an_answer_are_tried_again()
    {
        const string half = """{"data":{"fields":["answer"],"values":[[1""";
        await using var server = new MisbehavingServer(MisbehavingServer.HangsUp, MisbehavingServer.CutShort(half), MisbehavingServer.Json(half), MisbehavingServer.Row(7));
        using var api = Api(server.Uri);

        Assert.Equal(7, await Ask(api));
        Assert.Equal(4, server.Asked.Count);
    }

    [Fact]
    public async Task Half_an_answer_again_and_again_is_told_as_such()
    {
        await using var server = new MisbehavingServer([.. Enumerable.Repeat(MisbehavingServer.Json("""{"data":{"""), QueryApi.Tries)]);
        using var api = Api(server.Uri);

        Assert.Contains("broke off in the middle of an answer", await Told(api), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_is_refused_says_where_and_what_to_do()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var nobody = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();
        using var api = Api(nobody);

        string told = await Told(api);

        Assert.StartsWith($"{nobody}db/neo4j cannot be reached", told, StringComparison.Ordinal);
        Assert.Contains("Start Neo4j", told, StringComparison.Ordinal);
        Assert.Equal(QueryApi.Tries, api.RoundTrips);
    }

    [Fact]
    public async Task No_answer_in_time_is_not_tried_again_for_the_query_may_still_run()
    {
        await using var server = new MisbehavingServer(MisbehavingServer.Silence);
        using var api = new QueryApi(new() { Uri = server.Uri, Timeout = TimeSpan.FromMilliseconds(200) }, clock, new SocketsHttpHandler());

        string told = await Told(api);

        Assert.Contains("has not answered within 0.2 seconds", told, StringComparison.Ordinal);
        Assert.Contains("db.transaction.timeout", told, StringComparison.Ordinal);
        Assert.Equal(1, api.RoundTrips);
    }

    [Fact]
    public async Task Calling_it_off_is_no_fault()
    {
        await using var server = new MisbehavingServer(MisbehavingServer.Silence);
        using var api = Api(server.Uri);
        using var cancelled = new CancellationTokenSource();
        var asked = api.Read("RETURN 1", [], cancelled.Token);
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", "401 Unauthorized", "Mend the user and the password")]
    [InlineData("Neo.ClientError.Security.Forbidden", "403 Forbidden", "Grant the user")]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", "404 Not Found", "Make the database, or name another one")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "202 Accepted", "raise 'db.transaction.timeout'")]
    [InlineData("Neo.ClientError.Transaction.TransactionNotFound", "404 Not Found", "Nothing of it was kept")]
    [InlineData("Neo.TransientError.Transaction.Terminated", "202 Accepted", "gave up on it")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "400 Bad Request", "give the server more memory")]
    [InlineData("Neo.ClientError.Statement.SyntaxError", "400 Bad Request", "refuses: So it is.")]
    public async Task What_lasts_is_told_at_once_even_behind_rows(string code, string status, string told)
    {
        await using var server = new MisbehavingServer(MisbehavingServer.Error(code, status));
        using var api = Api(server.Uri);

        Assert.Contains(told, await Told(api), StringComparison.Ordinal);
        Assert.Single(server.Asked);
    }

    [Theory]
    [InlineData("401 Unauthorized", 1, "Mend the user and the password")]
    [InlineData("404 Not Found", 1, "is not there")]
    [InlineData("502 Bad Gateway", QueryApi.Tries, "HTTP 502")]
    public async Task A_status_without_a_reason_is_told_by_its_number(string status, int tries, string told)
    {
        await using var server = new MisbehavingServer([.. Enumerable.Repeat(MisbehavingServer.Json("<html>no</html>", status), tries)]);
        using var api = Api(server.Uri);

        Assert.Contains(told, await Told(api), StringComparison.Ordinal);
        Assert.Equal(tries, server.Asked.Count);
    }

    [Fact]
    public async Task Parameters_go_out_typed_and_plain_rows_are_asked_for()
    {
        await using var server = new MisbehavingServer(MisbehavingServer.Row(7));
        using var api = new QueryApi(new() { Uri = server.Uri, Database = "town hall", User = "ada", Password = "pass:word" }, clock, new SocketsHttpHandler());

        await api.Read("RETURN $a", new() { ["a"] = 42, ["b"] = 1.0, ["c"] = new object?[] { "x", null, true } }, TestContext.Current.CancellationToken);

        string asked = Assert.Single(server.Asked);
        Assert.StartsWith("POST /db/town%20hall/query/v2 ", asked, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/vnd.neo4j.query", asked, StringComparison.Ordinal);
        Assert.Contains("Accept: application/json", asked, StringComparison.Ordinal);
        Assert.Contains($"Authorization: Basic {Convert.ToBase64String("ada:pass:word"u8)}", asked, StringComparison.Ordinal);
        Assert.Contains("""{"a":{"$type":"Integer","_value":"42"},"b":{"$type":"Float","_value":"1"},"c":{"$type":"List","_value":[{"$type":"String","_value":"x"},{"$type":"Null","_value":null},{"$type":"Boolean","_value":true}]}}""", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bookmarks_of_writes_go_with_what_follows_and_those_of_reads_do_not()
    {
        await using var server = new MisbehavingServer(MisbehavingServer.Row(1, "read"), MisbehavingServer.Row(2, "first"), MisbehavingServer.Row(3, "second"), MisbehavingServer.Row(4, "read"));
        using var api = Api(server.Uri);

        await Ask(api);
        await api.Write("CREATE ()", [], TestContext.Current.CancellationToken);
        await api.Write("CREATE ()", [], TestContext.Current.CancellationToken);
        await Ask(api);

        Assert.DoesNotContain("bookmarks", server.Asked[0] + server.Asked[1], StringComparison.Ordinal);
        Assert.Contains("\"bookmarks\":[\"first\"]", server.Asked[2], StringComparison.Ordinal);
        Assert.Contains("\"bookmarks\":[\"second\"]", server.Asked[3], StringComparison.Ordinal);
        Assert.Contains("\"accessMode\":\"Read\"", server.Asked[3], StringComparison.Ordinal);
    }

    private QueryApi Api(Uri uri) => new(new() { Uri = uri }, clock, new SocketsHttpHandler());

    private static async Task<int> Ask(QueryApi api) => (await api.Read("RETURN 1", [], TestContext.Current.CancellationToken))[0][0].GetInt32();

    private static async Task<string> Told(QueryApi api) => (await Assert.ThrowsAsync<StoreException>(() => Ask(api))).Message;
}

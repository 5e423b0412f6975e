using System.Net;
using System.Text.Json;
using OrgGraph.Sqlite;

namespace OrgGraph.Tests.GraphQl;

/// <summary>Findings, cases and analysis over HTTP, on the London dataset.</summary>
public sealed class FindingsQueryTests : IAsyncLifetime
{
    private SqliteStore store = null!;
    private GraphQlServer server = null!;

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.London();
        server = await GraphQlServer.Start(store);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        TestStore.Remove(store);
    }

    [Fact]
    public async Task A_finding_tells_its_check_subjects_evidence_and_sources()
    {
        var found = (await server.Data("""
            { findings(asOf: "2017-08-10", where: { check: { eq: "portfolio-concentration" }, subject: { eq: "person/amanda-coyle" } }) { totalCount answeredFor nodes {
                id matter severity certainty text measure threshold evidenceCount
                check { id title origin settings { name value } }
                subjects { id name }
                evidence { text link { id } node { id } citations { source { title } place } }
                case { state } } } }
            """)).GetProperty("findings");
        Assert.Equal(1, found.GetProperty("totalCount").GetInt32());
        Assert.Equal("2017-08-10", found.GetProperty("answeredFor").GetString());
        var one = found.GetProperty("nodes")[0];
        Assert.Equal("person/amanda-coyle", one.GetProperty("subjects")[0].GetProperty("id").GetString());
        Assert.Equal(5, one.GetProperty("evidence").GetArrayLength());
        Assert.All(one.GetProperty("evidence").EnumerateArray(), fact => Assert.NotEmpty(fact.GetProperty("citations")[0].GetProperty("source").GetProperty("title").GetString()!));
        Assert.Contains(one.GetProperty("check").GetProperty("settings").EnumerateArray(), setting => setting.GetProperty("name").GetString() == "minShare" && setting.GetProperty("value").GetString() == "0.6");
        Assert.Equal(JsonValueKind.Null, one.GetProperty("case").ValueKind);

        string id = one.GetProperty("id").GetString()!;
        var again = await server.Data("query($id: ID!) { finding(id: $id, asOf: \"2017-08-10\") { id } gone: finding(id: \"over-boarded-0000000000000000\") { id } }", new { id });
        Assert.Equal(id, again.GetProperty("finding").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, again.GetProperty("gone").ValueKind);
    }

    [Theory]
    [InlineData("{ check: { in: [\"several-accountable\"] } }", 4)]
    [InlineData("{ check: { eq: \"several-accountable\" }, subject: { eq: \"programme/workforce\" } }", 1)]
    [InlineData("{ check: { eq: \"several-accountable\" }, not: { subject: { eq: \"programme/workforce\" } } }", 3)]
    [InlineData("{ check: { eq: \"several-accountable\" }, subject: { neq: \"programme/workforce\" } }", 3)]
    [InlineData("{ or: [{ check: { eq: \"several-accountable\" } }, { check: { eq: \"missing-partner\" } }] }", 10)]
    [InlineData("{ group: { eq: ACCOUNTABILITY }, severity: { eq: LOW }, check: { contains: \"PARTNER\" } }", 6)]
    [InlineData("{ check: { eq: \"several-accountable\" }, state: { eq: OPEN } }", 4)]
    [InlineData("{ check: { eq: \"several-accountable\" }, state: { neq: OPEN } }", 0)]
    [InlineData("{ check: { eq: \"several-accountable\" }, certainty: { eq: POSSIBLY } }", 0)]
    [InlineData("{ subjectName: { contains: \"slegg\" } }", 2)]
    public async Task Findings_can_be_narrowed(string where, int count) =>
        Assert.Equal(count, (await server.Data($"{{ findings(asOf: \"2017-08-10\", where: {where}) {{ totalCount }} }}")).GetProperty("findings").GetProperty("totalCount").GetInt32());

    [Fact]
    public async Task Pages_of_findings_follow_each_other()
    {
        const string Query = "query($after: String) { findings(asOf: \"2017-08-10\", first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }";
        var ids = new List<string>();
        string? after = null;
        int total;
        do
        {
            var page = (await server.Data(Query, new { after })).GetProperty("findings");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            total = page.GetProperty("totalCount").GetInt32();
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        Assert.Equal(total, ids.Distinct().Count());
        Assert.Equal("BAD_CURSOR", await server.Code(Query, new { after = "nonsense" }));
    }

    [Fact]
    public async Task Checks_and_packs_tell_their_origin()
    {
        var data = await server.Data("{ checks(pack: \"raci\") { id group definition origin enabled } rulePacks { name origin isBuiltIn } }");
        Assert.Equal(OrgGraph.Findings.CheckList.All.Count, data.GetProperty("checks").GetArrayLength());
        Assert.Equal(OrgGraph.Findings.RulePack.BuiltInNames, data.GetProperty("rulePacks").EnumerateArray().Select(pack => pack.GetProperty("name").GetString()));
        Assert.Equal("NO_SUCH_RULE_PACK", await server.Code("{ findings(pack: \"nobodys\") { totalCount } }"));
    }

    [Fact]
    public async Task A_case_is_worked_through_and_its_history_is_kept()
    {
        var finding = (await server.Data("{ findings(where: { check: { eq: \"same-accountable-people\" } }) { nodes { id matter } } }")).GetProperty("findings").GetProperty("nodes")[0];
        string id = finding.GetProperty("id").GetString()!;
        await Do("acknowledgeFinding", "AcknowledgeFindingInput", new { finding = id, who = "Ann" }, "ACKNOWLEDGED");
        await Do("assignFinding", "AssignFindingInput", new { finding = id, who = "Ann", assignee = "Bob" }, "ACKNOWLEDGED");
        await Do("commentOnFinding", "CommentOnFindingInput", new { finding = id, who = "Bob", text = "Looking at it" }, "ACKNOWLEDGED");
        await Do("acceptFinding", "AcceptFindingInput", new { finding = id, who = "Carl", text = "Agreed", reviewOn = "2999-01-01" }, "ACCEPTED");

        var data = await server.Data(
            """
            query($matter: ID!) {
              case(matter: $matter) { state assignee reason reviewOn history { number who action text assignee reviewOn asOf pack finding } }
              cases(states: [ACCEPTED], assignee: "Bob") { totalCount nodes { matter } }
              findings(where: { state: { eq: ACCEPTED }, assignee: { eq: "Bob" } }) { nodes { id case { state } } }
            }
            """,
            new { matter = finding.GetProperty("matter").GetString() });
        var found = data.GetProperty("case");
        Assert.Equal(("ACCEPTED", "Bob", "Agreed"), (found.GetProperty("state").GetString(), found.GetProperty("assignee").GetString(), found.GetProperty("reason").GetString()));
        Assert.Equal(["ACKNOWLEDGE", "ASSIGN", "COMMENT", "ACCEPT"], found.GetProperty("history").EnumerateArray().Select(entry => entry.GetProperty("action").GetString()));
        Assert.Equal(1, data.GetProperty("cases").GetProperty("totalCount").GetInt32());
        Assert.Equal(id, data.GetProperty("findings").GetProperty("nodes")[0].GetProperty("id").GetString());

        await Do("reopenFinding", "ReopenFindingInput", new { finding = id, who = "Ann", text = "Asked again" }, "OPEN");
        await Do("resolveFinding", "ResolveFindingInput", new { finding = id, who = "Ann" }, "RESOLVED");
    }

    [Theory]
    [InlineData("resolveFinding", "ResolveFindingInput", "nothing-0000000000000000", "Ann", null, "NO_SUCH_FINDING")]
    [InlineData("resolveFinding", "ResolveFindingInput", null, " ", null, "NO_NAME")]
    [InlineData("commentOnFinding", "CommentOnFindingInput", null, "Ann", " ", "NO_REASON")]
    [InlineData("reopenFinding", "ReopenFindingInput", null, "Ann", "Why", "OPEN_ALREADY")]
    public async Task What_may_not_be_done_is_an_error_of_the_payload(string field, string type, string? finding, string who, string? text, string code)
    {
        finding ??= (await server.Data("{ findings(first: 1) { nodes { id } } }")).GetProperty("findings").GetProperty("nodes")[0].GetProperty("id").GetString();
        object input = text is null ? new { finding, who } : new { finding, who, text };
        var payload = (await server.Data($"mutation($input: {type}!) {{ {field}(input: $input) {{ case {{ state }} errors {{ code message }} }} }}", new { input })).GetProperty(field);
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("case").ValueKind);
        Assert.Equal(code, payload.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Nothing_is_changed_by_GET()
    {
        using var response = await server.Client.GetAsync(
            new Uri("?query=" + Uri.EscapeDataString("mutation { resolveFinding(input: { finding: \"a-b\", who: \"x\" }) { errors { code } } }"), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Days_are_compared_and_scenarios_supposed()
    {
        var data = await server.Data("""
            {
              compare(from: "2015-12-31", to: "2017-08-10") { came { totalCount nodes { id } } went { totalCount } appeared { totalCount nodes { check { id } } } unchanged handovers { nodes { subject { id } what from { id } to { id } } } }
              whatIf(scenario: { name: "Without Amanda Coyle", from: "2017-08-10", moves: [{ leave: "person/amanda-coyle" }] }) {
                went { totalCount nodes { id from { id } } }
                gone { totalCount nodes { check { id } subjects { id } } }
                appeared { nodes { check { id } text } }
                loads { nodes { person { id } difference before { load } after { load } } }
              }
              same: whatIf(text: "scenario Without Amanda Coyle\nfrom 2017-08-10\nleave person/amanda-coyle") { went { totalCount } }
            }
            """);
        Assert.Equal(
            ["holds/khan-mayor-of-london", "member-of/london-health-board-chair"],
            data.GetProperty("compare").GetProperty("came").GetProperty("nodes").EnumerateArray().Select(link => link.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(["chair", "holder"], data.GetProperty("compare").GetProperty("handovers").GetProperty("nodes").EnumerateArray().Select(one => one.GetProperty("what").GetString()));
        var supposed = data.GetProperty("whatIf");
        Assert.Contains(
            supposed.GetProperty("gone").GetProperty("nodes").EnumerateArray(),
            finding => finding.GetProperty("check").GetProperty("id").GetString() == "portfolio-concentration" && finding.GetProperty("subjects")[0].GetProperty("id").GetString() == "person/amanda-coyle");
        Assert.Equal(6, supposed.GetProperty("went").GetProperty("totalCount").GetInt32());
        Assert.Equal(6, data.GetProperty("same").GetProperty("went").GetProperty("totalCount").GetInt32());
        Assert.True(supposed.GetProperty("loads").GetProperty("nodes")[0].GetProperty("difference").GetDouble() < 0);
    }

    /// <summary>The paper of August 2017 tells who is partner lead on its day, and not since when.</summary>
    [Fact]
    public async Task What_possibly_came_between_two_days_is_not_among_what_came()
    {
        var compared = (await server.Data("""
            {
              compare(from: "2016-06-01", to: "2017-12-20") {
                came { totalCount } went { totalCount } possiblyCame { totalCount nodes { id certainty } } possiblyWent { totalCount }
              }
            }
            """)).GetProperty("compare");
        Assert.All(["came", "went", "possiblyWent"], list => Assert.Equal(0, compared.GetProperty(list).GetProperty("totalCount").GetInt32()));
        var possibly = compared.GetProperty("possiblyCame");
        Assert.Equal(60, possibly.GetProperty("totalCount").GetInt32());
        Assert.All(possibly.GetProperty("nodes").EnumerateArray(), link => Assert.Equal("DEFINITELY", link.GetProperty("certainty").GetString()));
    }

    [Theory]
    [InlineData("{ name: \"S\", from: \"2017-08-10\", moves: [{ leave: \"person/nobody\" }] }", "UNKNOWN_ID")]
    [InlineData("{ name: \"S\", from: \"2017-08-10\", moves: [{ leave: \"board/london-health-board\" }] }", "BAD_SCENARIO")]
    [InlineData("{ name: \"S\", from: \"2017-08-10\", moves: [{ leave: \"person/amanda-coyle\", end: \"holds/x\" }] }", "BAD_SCENARIO")]
    [InlineData("{ name: \"S\", from: \"2017-08-10\", moves: [{ add: { id: \"holds/x\", from: \"person/amanda-coyle\", to: \"post/p\", role: CHAIR } }] }", "BAD_SCENARIO")]
    public async Task A_scenario_that_cannot_be_is_refused(string scenario, string code) => Assert.Equal(code, await server.Code($"{{ whatIf(scenario: {scenario}) {{ unchanged }} }}"));

    [Fact]
    public async Task A_scenario_of_every_move_is_supposed()
    {
        var went = await server.Data("""
            { whatIf(scenario: { name: "All", from: "2017-08-10", moves: [
                { newcomer: { person: "person/zoe-smith", name: "Zoe Smith" } }
                { add: { id: "accountable-for/zoe-workforce", from: "person/zoe-smith", to: "programme/workforce", responsibility: DELIVERY_LEAD, onBehalfOf: "organisation/nhs-england" } }
              ] }) { came { nodes { id ... on Accountability { person { name } responsibility onBehalfOf { name } } } } loads { nodes { person { name } before { load } after { load } } } } }
            """);
        Assert.Equal("Zoe Smith", went.GetProperty("whatIf").GetProperty("came").GetProperty("nodes")[0].GetProperty("person").GetProperty("name").GetString());
        Assert.Equal("NHS England", went.GetProperty("whatIf").GetProperty("came").GetProperty("nodes")[0].GetProperty("onBehalfOf").GetProperty("name").GetString());
    }

    private async Task Do(string field, string type, object input, string state)
    {
        var payload = (await server.Data($"mutation($input: {type}!) {{ {field}(input: $input) {{ case {{ state }} errors {{ code }} }} }}", new { input })).GetProperty(field);
        Assert.Empty(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal(state, payload.GetProperty("case").GetProperty("state").GetString());
    }
}

using System.Globalization;
using System.Text.Json;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using OrgGraph.Index;
using OrgGraph.Neo4j.Filters;
using OrgGraph.Neo4j.Reading;

namespace OrgGraph.Neo4j.Cases;

/// <summary>Cases in Neo4j: one node for each entry of a history, and one for what a history comes to.</summary>
internal sealed class CaseRecords(QueryApi api, Questions questions)
{
    private static readonly Keyset Order = new("cases", [true, false]);
    private static readonly IReadOnlyList<OrderKey> Keys = [new("c.changed", Descending: true, IsText: false), new("c.matter")];

    public async ValueTask<IReadOnlyList<Case?>> Of(IReadOnlyList<MatterId> matters, CancellationToken cancellation)
    {
        if (matters.Count == 0) return [];
        var entries = await questions.Ask(CypherText.Of("cases-of-matters"), new() { ["matters"] = matters.Select(matter => matter.Text).Distinct().ToList() }, cancellation).ConfigureAwait(false);
        var cases = Gather(entries);
        return [.. matters.Select(matter => cases.GetValueOrDefault(matter.Text))];
    }

    public async ValueTask<Page<Case>> Page(CaseQuery query, CancellationToken cancellation)
    {
        var page = new ServerPage(Order, query.Page, Keys, place => place);
        var parameters = new Parameters();
        List<string> conditions = ["c.version > 0"];
        if (query.States.Count > 0) conditions.Add($"c.state IN {parameters.Take(query.States.Select(state => Words.Of(state)).ToList())}");
        if (query.Assignee is { } assignee) conditions.Add($"c.assignee = {parameters.Take(assignee)}");
        if (query.DueBy is { } due) conditions.Add($"c.state = {parameters.Take(Words.Of(CaseState.Accepted))} AND c.reviewOn <= {parameters.Take(Text(due))}");
        string passes = string.Join(" AND ", conditions);
        string statement = CypherText.Of(
            "case-page",
            ("passes", passes),
            ("beyond", page.Beyond(parameters)),
            ("order", page.Order),
            ("others", page.Others(parameters) is { } others ? $"EXISTS {{ MATCH (c:Case) WHERE {passes} AND {others} }}" : "false"),
            ("total", query.Page.CountTotal ? $"COUNT {{ MATCH (c:Case) WHERE {passes} }}" : "null"));
        parameters["limit"] = page.Limit;
        var answer = await questions.AskOne(statement, parameters, cancellation).ConfigureAwait(false);
        var cases = Gather(answer[3].EnumerateArray());
        return page.Page(answer, row => cases[row[1].GetString()!], Json.Keys);
    }

    public async ValueTask<bool> Append(CaseEvent entry, CancellationToken cancellation)
    {
        var current = (await Of([entry.Matter], cancellation).ConfigureAwait(false))[0];
        if (entry.Number != (current?.Version ?? 0) + 1) return false;
        var next = Case.Of([.. current?.History ?? [], entry]);
        string token = Guid.NewGuid().ToString("D");
        var parameters = new Parameters
        {
            ["matter"] = entry.Matter.Text,
            ["number"] = entry.Number,
            ["token"] = token,
            ["entry"] = new Dictionary<string, object?>
            {
                ["matter"] = entry.Matter.Text,
                ["number"] = entry.Number,
                ["token"] = token,
                ["made"] = entry.When.ToString("O", CultureInfo.InvariantCulture),
                ["who"] = entry.Who,
                ["action"] = Words.Of(entry.Action),
                ["finding"] = entry.Finding.Text,
                ["fingerprint"] = entry.Fingerprint,
                ["asOf"] = Text(entry.View.AsOf),
                ["pack"] = entry.View.Pack,
                ["text"] = entry.Text,
                ["assignee"] = entry.Assignee,
                ["reviewOn"] = Text(entry.ReviewOn),
            },
            ["head"] = new Dictionary<string, object?>
            {
                ["version"] = entry.Number,
                ["state"] = Words.Of(next.State),
                ["assignee"] = next.Assignee,
                ["reviewOn"] = Text(next.ReviewOn),
                ["changed"] = entry.When.UtcTicks,
            },
        };
        var kept = await api.Write(CypherText.Of("append-case"), parameters, cancellation).ConfigureAwait(false);
        return kept is [var row] && row[0][0].ValueKind == JsonValueKind.True;
    }

    private static Dictionary<string, Case> Gather(IEnumerable<JsonElement> entries) =>
        entries.Select(Entry).GroupBy(entry => entry.Matter.Text).ToDictionary(matter => matter.Key, matter => Case.Of([.. matter]));

    private static CaseEvent Entry(JsonElement row) => new()
    {
        Matter = MatterId.Parse(row[0].GetString()!),
        Number = row[1].GetInt32(),
        When = DateTimeOffset.ParseExact(row[2].GetString()!, "O", CultureInfo.InvariantCulture),
        Who = row[3].GetString()!,
        Action = Words.TryParse(row[4].GetString(), out CaseAction action) ? action : throw new FormatException(),
        Finding = FindingId.Parse(row[5].GetString()!),
        Fingerprint = row[6].GetString()!,
        Text = Json.Text(row[7]),
        Assignee = Json.Text(row[8]),
        ReviewOn = Day(row[9]),
        View = new(Day(row[10]), Json.Text(row[11]) ?? CaseView.Own.Pack),
    };

    private static DateOnly? Day(JsonElement value) => Json.Text(value) is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null;

    private static string? Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}

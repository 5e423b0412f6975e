using System.Text.Json.Nodes;
using OrgGraph.Exchange.Json;
using OrgGraph.Findings;

namespace OrgGraph.Exchange.Sarif;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS, 2020), which code review and quality tools read: a rule for each check that ran, a result for each finding. Places are logical
/// (3.33): a subject's id is its fully qualified name; the facts are related places. The matter and the fingerprint of a finding are partial fingerprints (3.27.17), so that a tool
/// recognises it in the next run and notices other evidence. An accepted case is a suppression (3.35).
/// </summary>
public static class FindingsSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The text, indented, ending with a line feed.</summary>
    public static string Write(CheckedRecord told)
    {
        var report = told.Report;
        var places = report.Checks.Select((check, i) => (check.Id, i)).ToDictionary(one => one.Id, one => one.i);
        var run = new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "OrgGraph", ["rules"] = FindingsJson.Array(report.Checks, check => Rule(check, report.Pack)) } },
            ["automationDetails"] = new JsonObject { ["id"] = $"orggraph/{report.Pack.Name}/{FindingsJson.Day(report.AsOf)}" },
            ["invocations"] = new JsonArray(new JsonObject
            {
                ["executionSuccessful"] = true,
                ["toolExecutionNotifications"] = FindingsJson.Array(report.Notices, notice => new()
                {
                    ["level"] = "warning",
                    ["message"] = Text(notice.Text),
                    ["associatedRule"] = new JsonObject { ["id"] = notice.Check, ["index"] = places[notice.Check] },
                }),
            }),
            ["results"] = FindingsJson.Array(report.Findings, finding => Result(told, finding, places[finding.Check])),
            ["properties"] = FindingsJson.Bare(new() { ["dataset"] = told.Title, ["asOf"] = FindingsJson.Day(report.AsOf), ["pack"] = report.Pack.Name }),
        };
        return new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) }.ToJsonString(FindingsJson.Readable) + "\n";
    }

    private static JsonObject Rule(Check check, RulePack pack) => new()
    {
        ["id"] = check.Id,
        ["shortDescription"] = Text(check.Title),
        ["fullDescription"] = Text(check.Definition),
        ["help"] = Text($"{check.Definition}\n\nOrigin: {check.Origin}{(check.Bound is { } bound ? $"\n\nBound: {bound}" : "")}"),
        ["defaultConfiguration"] = new JsonObject { ["enabled"] = pack.RuleOf(check.Id).Enabled, ["level"] = Level(pack.RuleOf(check.Id).Severity) },
        ["properties"] = new JsonObject { ["tags"] = new JsonArray(Words.Of(check.Group)) },
    };

    private static JsonObject Result(CheckedRecord told, Finding finding, int rule) => new()
    {
        ["ruleId"] = finding.Check,
        ["ruleIndex"] = rule,
        ["level"] = Level(finding.Severity),
        ["message"] = Text(finding.Text),
        ["locations"] = FindingsJson.Array(finding.Subjects, node => new() { ["logicalLocations"] = new JsonArray(Place(node)) }),
        ["relatedLocations"] = FindingsJson.Array(finding.Evidence.Index(), fact => new()
        {
            ["id"] = fact.Index,
            ["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = fact.Item.Id }),
            ["message"] = Text($"{fact.Item.Sentence} [{(fact.Item.Citations.Count > 0 ? string.Join("; ", fact.Item.Citations.Select(told.Told)) : "no source")}]"),
        }),
        ["partialFingerprints"] = new JsonObject { ["matter/v1"] = finding.Matter.Text, ["evidence/v1"] = finding.Fingerprint },
        ["suppressions"] = told.Accepted.GetValueOrDefault(finding.Matter) is { } accepted
            ? new JsonArray(FindingsJson.Bare(new() { ["kind"] = "external", ["status"] = "accepted", ["justification"] = accepted.Reason }))
            : null,
        ["properties"] = FindingsJson.Bare(new()
        {
            ["finding"] = finding.Id.Text,
            ["certainty"] = Words.Of(finding.Certainty),
            ["measure"] = finding.Measure,
            ["threshold"] = finding.Threshold,
            ["facts"] = finding.EvidenceCount,
        }),
    };

    private static JsonObject Place(Node node) => new() { ["name"] = node.Name, ["fullyQualifiedName"] = node.NodeId.ToString(), ["kind"] = Words.Of(node.NodeId.Kind) };

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(Severity severity) => severity switch
    {
        Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using OrgGraph.Findings;

namespace OrgGraph.Exchange.Json;

/// <summary>
/// Findings as JSON: the day, the pack, what was found with its facts and their sources, and the notices. Enumerations are written as their <see cref="Words"/>,
/// days as ISO 8601, days known in part as EDTF; what there is nothing to say about is left out.
/// </summary>
public static class FindingsJson
{
    internal static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text, indented, ending with a line feed.</summary>
    public static string Write(CheckedRecord told)
    {
        var report = told.Report;
        return Bare(new()
        {
            ["dataset"] = told.Title,
            ["asOf"] = Day(report.AsOf),
            ["pack"] = report.Pack.Name,
            ["counts"] = new JsonObject(Enum.GetValues<Severity>().OrderDescending()
                .Select(severity => KeyValuePair.Create(Words.Of(severity), (JsonNode?)report.Findings.Count(finding => finding.Severity == severity)))),
            ["findings"] = Array(report.Findings, finding => Of(told, finding)),
            ["notices"] = Array(report.Notices, notice => new() { ["check"] = notice.Check, ["text"] = notice.Text }),
        }).ToJsonString(Readable) + "\n";
    }

    /// <summary>A day as ISO 8601 writes it.</summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A list, each item as an object without what there is nothing to say about.</summary>
    internal static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonObject> make) => new([.. items.Select(item => Bare(make(item)))]);

    /// <summary>The same object without what is null.</summary>
    internal static JsonObject Bare(JsonObject json)
    {
        foreach (string name in json.Where(property => property.Value is null).Select(property => property.Key).ToList()) json.Remove(name);
        return json;
    }

    private static JsonObject Of(CheckedRecord told, Finding finding) => new()
    {
        ["id"] = finding.Id.Text,
        ["matter"] = finding.Matter.Text,
        ["fingerprint"] = finding.Fingerprint,
        ["check"] = finding.Check,
        ["severity"] = Words.Of(finding.Severity),
        ["certainty"] = Words.Of(finding.Certainty),
        ["text"] = finding.Text,
        ["subjects"] = Array(finding.Subjects, node => new() { ["id"] = node.NodeId.ToString(), ["name"] = node.Name }),
        ["measure"] = finding.Measure,
        ["threshold"] = finding.Threshold,
        ["together"] = finding.Together is { } period ? Bare(new() { ["start"] = period.Start.ToString(), ["lastDay"] = period.LastDay?.ToString() }) : null,
        ["evidence"] = Array(finding.Evidence, evidence => new()
        {
            ["id"] = evidence.Id,
            ["text"] = evidence.Sentence,
            ["citations"] = Array(evidence.Citations, citation => new()
            {
                ["source"] = citation.Source.ToString(),
                ["title"] = told.Index.Node(citation.Source)?.Name,
                ["place"] = citation.Place,
            }),
        }),
        ["evidenceCount"] = finding.EvidenceCount,
        ["accepted"] = told.Accepted.GetValueOrDefault(finding.Matter) is { } accepted
            ? Bare(new() { ["reason"] = accepted.Reason, ["reviewOn"] = accepted.ReviewOn is { } day ? Day(day) : null })
            : null,
    };
}

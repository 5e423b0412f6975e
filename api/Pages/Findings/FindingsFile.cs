using System.Globalization;
using System.Text;
using System.Text.Json;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Exchange.Csv;
using OrgGraph.Findings;

namespace OrgGraph.Api.Pages.Findings;

/// <summary>Findings as a file: a row for each as CSV, or with every fact as JSON.</summary>
internal static class FindingsFile
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static byte[] Csv(IReadOnlyList<Noted> rows, Reader reader)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvText.WriteRow(text, ["matter", "check", "title", "severity", "certainty", "about", "finding", "together", "measure", "threshold", "state", "assignee", "look_again", "facts", "sources"]);
        foreach (var (finding, known) in rows)
        {
            CsvText.WriteRow(
                text,
                [
                    finding.Matter.Text, finding.Check, FindingWords.CheckOf(finding).Title, Words.Of(finding.Severity), Words.Of(finding.Certainty), FindingWords.About(finding), finding.Text,
                    finding.Together is { } together ? Sentences.Period(together) : null, Number(finding.Measure), Number(finding.Threshold),
                    known is null ? "open" : Words.Of(known.State), known?.Assignee, known?.ReviewOn?.ToString("O", CultureInfo.InvariantCulture),
                    string.Join(" | ", finding.Evidence.Select(evidence => evidence.Sentence)),
                    string.Join(" | ", finding.Evidence.SelectMany(evidence => evidence.Citations).Distinct().Select(citation => Cited(citation, reader))),
                ]);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public static byte[] Json(IReadOnlyList<Noted> rows, FindingsReport report, Reader reader) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            report.AsOf,
            Pack = report.Pack.Name,
            Checks = report.Checks.Select(check => check.Id),
            report.Notices,
            Findings = rows.Select(row => new
            {
                Id = row.Finding.Id.Text,
                Matter = row.Finding.Matter.Text,
                row.Finding.Check,
                FindingWords.CheckOf(row.Finding).Title,
                Severity = Words.Of(row.Finding.Severity),
                Certainty = Words.Of(row.Finding.Certainty),
                Subjects = row.Finding.Subjects.Select(node => new { Id = node.NodeId.ToString(), node.Name }),
                row.Finding.Text,
                Together = row.Finding.Together is { } together ? Sentences.Period(together) : null,
                row.Finding.Measure,
                row.Finding.Threshold,
                State = Words.Of(row.State),
                row.Case?.Assignee,
                row.Case?.ReviewOn,
                Evidence = row.Finding.Evidence.Select(evidence => new { evidence.Id, evidence.Sentence, Sources = evidence.Citations.Select(citation => Cited(citation, reader)) }),
            }),
        },
        Plain);

    private static string? Number(double? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Cited(Citation citation, Reader reader) => $"{reader.Source(citation.Source)?.Name ?? citation.Source.Key}: {citation.Place}";
}

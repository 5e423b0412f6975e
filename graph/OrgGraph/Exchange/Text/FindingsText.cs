using OrgGraph.Findings;

namespace OrgGraph.Exchange.Text;

/// <summary>Findings as plain text for a terminal or a mail: what matters most first, each with its facts and their sources. Lines end with a line feed.</summary>
public static class FindingsText
{
    private static readonly Severity[] WorstFirst = [.. Enum.GetValues<Severity>().OrderDescending()];

    /// <summary>The text.</summary>
    public static string Write(CheckedRecord told)
    {
        var report = told.Report;
        string counts = string.Join(", ", WorstFirst.Select(severity => (Severity: severity, Count: report.Findings.Count(finding => finding.Severity == severity)))
            .Where(one => one.Count > 0).Select(one => $"{one.Count} {Words.Of(one.Severity)}"));
        List<string> lines =
        [
            $"{told.Title ?? "The record"} as of {Sentences.Day(report.AsOf)}, by the rules '{report.Pack.Name}': "
                + $"{Sentences.Count(report.Findings.Count, "finding")}{(counts.Length > 0 ? $" ({counts})" : "")}.",
        ];
        foreach (var severity in WorstFirst.Where(severity => report.Findings.Any(finding => finding.Severity == severity)))
        {
            lines.AddRange(["", Words.Of(severity).ToUpperInvariant()]);
            foreach (var finding in report.Findings.Where(finding => finding.Severity == severity)) lines.AddRange(Of(told, finding));
        }

        foreach (var notice in report.Notices) lines.AddRange(["", $"Notice ({notice.Check}): {notice.Text}"]);
        return string.Concat(lines.Select(line => OneLine(line) + '\n'));
    }

    private static IEnumerable<string> Of(CheckedRecord told, Finding finding)
    {
        yield return "";
        yield return $"{finding.Check}{(finding.Certainty == Certainty.Possibly ? " (possible)" : "")}: {finding.Text}";
        if (told.Accepted.GetValueOrDefault(finding.Matter) is { } accepted) yield return $"  Accepted until {(accepted.ReviewOn is { } day ? Sentences.Day(day) : "further notice")}: {accepted.Reason}";
        foreach (var evidence in finding.Evidence)
            yield return $"  - {evidence.Sentence} [{(evidence.Citations.Count > 0 ? string.Join("; ", evidence.Citations.Select(told.Told)) : "no source")}]";
        if (finding.EvidenceCount > finding.Evidence.Count) yield return $"  - and {Sentences.Count(finding.EvidenceCount - finding.Evidence.Count, "more fact")}";
        yield return $"  {finding.Id}";
    }

    // Names come from outside: none may pass for a line of this text, or steer a terminal.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}

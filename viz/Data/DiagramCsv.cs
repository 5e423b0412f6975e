using System.Text;
using OrgGraph.Exchange.Csv;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Data;

/// <summary>
/// A diagram as one CSV table for spreadsheets: a row for each box, then a row for each line. RFC 4180, UTF-8 with the mark by which spreadsheets
/// know it; what a spreadsheet would run as a formula has an apostrophe in front.
/// </summary>
public static class DiagramCsv
{
    private const string ByteOrderMark = "\uFEFF";

    private static readonly string[] Columns =
        ["row", "id", "kind", "name", "text", "tier", "group", "from", "from name", "to", "to name", "statement", "details", "change", "uncertain", "address", "belongs to", "in a circle", "node id"];

    /// <summary>The table.</summary>
    public static string Write(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var names = diagram.Boxes.ToDictionary(box => box.Id, box => box.Name, StringComparer.Ordinal);
        var groups = diagram.Groups.ToDictionary(group => group.Id, group => group.Title, StringComparer.Ordinal);
        var csv = new StringBuilder(ByteOrderMark).Append(CsvText.Row(Columns));
        foreach (var box in diagram.Boxes)
        {
            string? group = box.Group is { } one ? groups.GetValueOrDefault(one, one) : null;
            Row(csv, "box", box.Id, Words.Of(box.Kind), box.Name, DiagramData.Text(box), diagram.Tiers[box.Tier].Title, group, null, null, null, null, null, null, null,
                DiagramData.YesNo(box.IsUncertain), box.Address, string.Join("; ", box.BelongsTo), null, box.Node?.ToString());
        }

        foreach (var line in diagram.Lines)
        {
            Row(csv, "line", line.Id, Words.Of(line.Style), line.Label, null, null, null, line.From, names.GetValueOrDefault(line.From), line.To, names.GetValueOrDefault(line.To),
                line.Sentence, string.Join("; ", line.Details), DiagramData.Change(line), DiagramData.YesNo(line.IsUncertain), null, null, DiagramData.YesNo(line.IsInCircle), null);
        }

        return csv.ToString();
    }

    private static void Row(StringBuilder csv, params string?[] cells) => csv.Append(CsvText.Row(cells.Select(cell => cell is null ? null : PlainText.Of(cell))));
}

using System.Globalization;
using System.Text;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Data;

/// <summary>
/// A diagram as GraphML 1.0 (graphml.graphdrawing.org), which Gephi, yEd and NetworkX read. Nodes are numbered, because an id in XML cannot be any text;
/// the id of the record is in the data. An edge leads from the upper or left box to the lower or right one.
/// </summary>
public static class DiagramGraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly (string Id, string For, string Name, string Type)[] Keys =
    [
        ("title", "graph", "title", "string"), ("as-of", "graph", "asOf", "string"), ("notes", "graph", "notes", "string"), ("sources", "graph", "sources", "string"),
        ("id", "node", "id", "string"), ("node-id", "node", "nodeId", "string"), ("kind", "node", "kind", "string"), ("label", "node", "label", "string"), ("text", "node", "text", "string"),
        ("tier", "node", "tier", "int"), ("tier-title", "node", "tierTitle", "string"), ("group", "node", "group", "string"), ("address", "node", "address", "string"),
        ("uncertain", "node", "isUncertain", "boolean"), ("belongs-to", "node", "belongsTo", "string"),
        ("line-id", "edge", "id", "string"), ("line-kind", "edge", "kind", "string"), ("line-label", "edge", "label", "string"),
        ("statement", "edge", "statement", "string"), ("details", "edge", "details", "string"), ("change", "edge", "change", "string"), ("count", "edge", "count", "int"), ("circle", "edge", "isInCircle", "boolean"), ("line-uncertain", "edge", "isUncertain", "boolean"),
    ];

    /// <summary>The document.</summary>
    public static string Write(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var numbers = DiagramData.Numbers(diagram);
        var groups = diagram.Groups.ToDictionary(group => group.Id, group => group.Title, StringComparer.Ordinal);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.Append(Invariant, $"<graphml xmlns=\"{Namespace}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"{Namespace} {Namespace}/1.0/graphml.xsd\">\n");
        foreach (var (id, of, name, type) in Keys) xml.Append(Invariant, $"  <key id=\"{id}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{type}\"/>\n");
        xml.Append("  <graph id=\"diagram\" edgedefault=\"directed\">\n");
        Data(xml, "    ", ("title", diagram.Title), ("as-of", diagram.AsOf?.ToString("O", Invariant)), ("notes", string.Join(" ", diagram.Notes)), ("sources", string.Join("; ", diagram.Sources)));
        foreach (var box in diagram.Boxes)
        {
            xml.Append(Invariant, $"    <node id=\"{numbers[box.Id]}\">\n");
            Data(xml, "      ", ("id", box.Id), ("node-id", box.Node?.ToString()), ("kind", Words.Of(box.Kind)), ("label", box.Name), ("text", DiagramData.Text(box)), ("tier", $"{box.Tier}"),
                ("tier-title", diagram.Tiers[box.Tier].Title), ("group", box.Group is { } group ? groups.GetValueOrDefault(group, group) : null), ("address", box.Address),
                ("uncertain", Truth(box.IsUncertain)), ("belongs-to", string.Join("; ", box.BelongsTo)));
            xml.Append("    </node>\n");
        }

        for (int i = 0; i < diagram.Lines.Count; i++)
        {
            var line = diagram.Lines[i];
            xml.Append(Invariant, $"    <edge id=\"e{i}\" source=\"{numbers[line.From]}\" target=\"{numbers[line.To]}\">\n");
            Data(xml, "      ", ("line-id", line.Id), ("line-kind", Words.Of(line.Style)), ("line-label", line.Label), ("statement", line.Sentence),
                ("details", string.Join("; ", line.Details)), ("change", DiagramData.Change(line)), ("count", line.Count.ToString(Invariant)),
                ("circle", Truth(line.IsInCircle)), ("line-uncertain", Truth(line.IsUncertain)));
            xml.Append("    </edge>\n");
        }

        return xml.Append("  </graph>\n</graphml>\n").ToString();
    }

    private static string Truth(bool truth) => truth ? "true" : "false";

    private static void Data(StringBuilder xml, string indent, params ReadOnlySpan<(string Key, string? Value)> data)
    {
        foreach (var (key, value) in data)
        {
            if (value is { Length: > 0 }) xml.Append(Invariant, $"{indent}<data key=\"{key}\">{XmlText.Escape(value)}</data>\n");
        }
    }
}

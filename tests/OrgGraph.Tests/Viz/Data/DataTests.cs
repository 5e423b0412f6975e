using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck.Xunit;
using OrgGraph.Viz.Data;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Outline;

namespace OrgGraph.Tests.Viz.Data;

/// <summary>A diagram's data in each format: as approved for a small one, and never broken by a name.</summary>
public sealed partial class DataTests
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    private static Diagram Small => Charts.Of(
        [
            Charts.Box("board/health", 0, BoxKind.Board, "North Riding Health Board", "Chair: Ada Example (Mayor)"),
            Charts.Box("board/estates", 1, BoxKind.Board, "Estates \"and\" Homes & Board") with { IsUncertain = true },
            Charts.Box("programme/homes", 2, BoxKind.Programme, "=Homes"),
            Charts.Box("person/ada", 2, BoxKind.Person, "Ada Example"),
        ],
        [
            Charts.Line("board/health", "board/estates", LineStyle.Proposed, "possibly") with { IsUncertain = true, Details = ["Possibly on this day"] },
            Charts.Line("board/estates", "programme/homes", LineStyle.Oversees), Charts.Line("programme/homes", "board/estates") with { IsInCircle = true },
            Charts.Line("board/health", "person/ada", LineStyle.Member, "Chair"),
        ]);

    public static TheoryData<string> Endings => ["csv", "json", "graphml", "dot", "mmd", "txt"];

    [Theory]
    [MemberData(nameof(Endings))]
    public Task A_small_diagram_is_written_as_approved(string ending) =>
        // A file that is read as text loses its mark.
        Approved.Matches($"small.{ending}", Written(Small, ending).TrimStart('\uFEFF').ReplaceLineEndings("\n"));

    [Property(Arbitrary = [typeof(AnyDiagram)], MaxTest = 200)]
    public void In_CSV_each_cell_is_one_cell_and_none_is_a_formula(Diagram diagram)
    {
        string csv = DiagramCsv.Write(diagram);
        Assert.Equal('\uFEFF', csv[0]);
        var rows = Rows(csv[1..]);
        Assert.Equal(1 + diagram.Boxes.Count + diagram.Lines.Count, rows.Count);
        Assert.All(rows, row => Assert.Equal(19, row.Count));
        Assert.DoesNotContain(rows.SelectMany(row => row), cell => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r');
    }

    [Property(Arbitrary = [typeof(AnyDiagram)], MaxTest = 200)]
    public void JSON_is_read_back_with_every_box_and_line(Diagram diagram)
    {
        using var json = JsonDocument.Parse(DiagramJson.Write(diagram));
        Assert.Equal(diagram.Boxes.Select(box => Plain(box.Name)), json.RootElement.GetProperty("boxes").EnumerateArray().Select(box => box.GetProperty("name").GetString()));
        Assert.Equal(diagram.Lines.Select(line => Plain(line.From)), json.RootElement.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("from").GetString()));
    }

    [Property(Arbitrary = [typeof(AnyDiagram)], MaxTest = 200)]
    public void GraphML_is_XML_whose_keys_are_declared_and_whose_edges_have_ends(Diagram diagram)
    {
        var root = XDocument.Parse(DiagramGraphMl.Write(diagram), LoadOptions.PreserveWhitespace).Root!;
        var keys = root.Elements(GraphMl + "key").ToDictionary(key => key.Attribute("id")!.Value, key => key.Attribute("for")!.Value);
        Assert.All(root.Descendants(GraphMl + "data"), data => Assert.Equal(data.Parent!.Name.LocalName, keys[data.Attribute("key")!.Value]));
        var nodes = root.Descendants(GraphMl + "node").ToDictionary(node => node.Attribute("id")!.Value);
        Assert.Equal(diagram.Boxes.Count, nodes.Count);
        Assert.Equal(diagram.Lines.Count, root.Descendants(GraphMl + "edge").Count());
        Assert.All(root.Descendants(GraphMl + "edge"), edge => Assert.True(nodes.ContainsKey(edge.Attribute("source")!.Value) && nodes.ContainsKey(edge.Attribute("target")!.Value)));
        Assert.All(nodes.Values, node => Assert.Matches("^n[0-9]+$", node.Attribute("id")!.Value));
        var names = nodes.Values.Select(node => node.Elements(GraphMl + "data").SingleOrDefault(data => data.Attribute("key")!.Value == "label")?.Value ?? "");
        Assert.Equal(diagram.Boxes.Select(box => Plain(box.Name)), names);
    }

    [Property(Arbitrary = [typeof(AnyDiagram)], MaxTest = 200)]
    public void In_Mermaid_no_text_leaves_its_quotes(Diagram diagram)
    {
        string[] lines = DiagramMermaid.Write(diagram).Split('\n');
        Assert.Equal("---", lines[0]);
        Assert.StartsWith("title: \"", lines[1], StringComparison.Ordinal);
        Assert.Equal("---", lines[2]);
        Assert.Matches("^flowchart (TB|LR)$", lines[3]);
        Assert.All(lines[4..^1], line => Assert.Matches(MermaidLine(), line));
        Assert.Equal(diagram.Boxes.Count, lines.Count(line => Regex.IsMatch(line, @"^ +n\d+[(\[]")));
    }

    [Property(Arbitrary = [typeof(AnyDiagram)], MaxTest = 200)]
    public void In_words_every_item_has_a_line_of_its_own(Diagram diagram)
    {
        var outline = DiagramOutline.Of(diagram);
        string[] items = [.. OutlineText.Write(outline).Split('\n').Where(line => line.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal))];
        Assert.True(items.Length >= outline.Sections.Sum(section => section.Items.Sum(item => 1 + item.Children.Count)));
    }

    [Property(Arbitrary = [typeof(AnyDiagram)], MaxTest = 25)]
    public void Graphviz_reads_what_is_written_for_it_and_keeps_every_name(Diagram diagram)
    {
        Assert.SkipUnless(Programs.Has("dot"), "Graphviz is not installed.");
        var (status, output, error) = Programs.Run("dot", ["-Tjson0"], DiagramDot.Write(diagram));
        Assert.True(status == 0, error);
        using var json = JsonDocument.Parse(output);
        var nodes = json.RootElement.GetProperty("objects").EnumerateArray().Where(item => item.TryGetProperty("tooltip", out _)).ToDictionary(node => node.GetProperty("name").GetString()!);
        Assert.Equal(diagram.Boxes.Count, nodes.Count);
        Assert.Equal(diagram.Lines.Count, json.RootElement.GetProperty("edges").GetArrayLength());
    }

    [Property(Arbitrary = [typeof(AnyDiagram)], MaxTest = 8)]
    public void Networkx_reads_the_GraphML_and_keeps_every_name_and_end(Diagram diagram)
    {
        Assert.SkipUnless(Programs.Has("python3") && Programs.Run("python3", ["-c", "import networkx"], "").Status == 0, "networkx is not installed.");
        const string script = "import sys, json, networkx; g = networkx.parse_graphml(sys.stdin.buffer.read().decode('utf-8'), force_multigraph=True); "
            + "print(json.dumps([[d.get('label', '') for _, d in g.nodes(data=True)], [[a, b] for a, b in g.edges()]]))";
        var (status, output, error) = Programs.Run("python3", ["-c", script], DiagramGraphMl.Write(diagram));
        Assert.True(status == 0, error);
        using var read = JsonDocument.Parse(output);
        string?[] names = [.. read.RootElement[0].EnumerateArray().Select(name => name.GetString())];
        Assert.Equal(diagram.Boxes.Select(box => Plain(box.Name)).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        var numbers = diagram.Boxes.Select((box, i) => (box.Id, Number: $"n{i}")).ToDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
        Assert.Equal(
            diagram.Lines.Select(line => $"{numbers[line.From]} {numbers[line.To]}").Order(StringComparer.Ordinal),
            read.RootElement[1].EnumerateArray().Select(edge => $"{edge[0].GetString()} {edge[1].GetString()}").Order(StringComparer.Ordinal));
    }

    private static string Written(Diagram diagram, string ending) => ending switch
    {
        "csv" => DiagramCsv.Write(diagram),
        "json" => DiagramJson.Write(diagram),
        "graphml" => DiagramGraphMl.Write(diagram),
        "dot" => DiagramDot.Write(diagram),
        "mmd" => DiagramMermaid.Write(diagram),
        _ => OutlineText.Write(DiagramOutline.Of(diagram)),
    };

    private static string Plain(string text) => OrgGraph.Viz.Text.PlainText.Of(text);

    /// <summary>A reader of RFC 4180 that knows nothing of the writer.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            if (quoted && c == '"' && i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[++i]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || c is not (',' or '\r' or '\n')) cell.Append(c);
            else if (c == ',' || c == '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                rows.Add(row);
                row = [];
            }
        }

        Assert.False(quoted);
        return rows;
    }

    [GeneratedRegex("""^ {2}(subgraph t\d+\["T*"\]|end| *n\d+(\["T*"\]|\("T*"\))|n\d+ (===|==>|-\.->?|-->|---)(\|"T*"\|)? n\d+|classDef uncertain stroke-dasharray:5 4|class n\d+(,n\d+)* (uncertain|hue\d)|classDef hue\d fill:#[0-9A-F]{6},color:#[0-9A-F]{6})$""")]
    private static partial Regex Shape();

    private static Regex MermaidLine() => new(Shape().ToString().Replace("T*", @"([\p{L}\p{Nd}\p{Mn}\p{Mc}\p{Nl}\p{No}\p{Cs} ,]|#\d+;|<br>)*", StringComparison.Ordinal));
}

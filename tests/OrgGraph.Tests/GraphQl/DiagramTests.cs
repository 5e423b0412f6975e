using System.Text.Json;
using System.Xml.Linq;

namespace OrgGraph.Tests.GraphQl;

/// <summary>Diagrams over the API: what they say and where it stands.</summary>
public sealed class DiagramTests(LondonServer london) : IClassFixture<LondonServer>
{
    [Fact]
    public async Task A_diagram_has_its_boxes_and_lines_in_their_places()
    {
        var diagram = (await london.Server.Data("""
            {
              diagram(kind: REPORTING_LINES, of: "board/london-workforce-board", asOf: "2017-08-10") {
                kind title asOf width height svg outline sources problem { kind }
                boxes { id nodeId kind name tier isSubject area { x y width height } }
                lines { id kind from to sentence points { x y } }
              }
            }
            """)).GetProperty("diagram");
        Assert.Equal(("REPORTING_LINES", "2017-08-10", JsonValueKind.Null), (diagram.GetProperty("kind").GetString(), diagram.GetProperty("asOf").GetString(), diagram.GetProperty("problem").ValueKind));
        double width = diagram.GetProperty("width").GetDouble(), height = diagram.GetProperty("height").GetDouble();
        var boxes = diagram.GetProperty("boxes").EnumerateArray().ToDictionary(box => box.GetProperty("id").GetString()!);
        Assert.True(boxes["board/london-workforce-board"].GetProperty("isSubject").GetBoolean());
        Assert.All(boxes, box => Assert.Equal(box.Key, box.Value.GetProperty("nodeId").GetString()));
        Assert.All(boxes.Values, box => AssertWithin(box.GetProperty("area"), width, height));
        Assert.NotEmpty(diagram.GetProperty("lines").EnumerateArray());
        Assert.All(diagram.GetProperty("lines").EnumerateArray(), line =>
        {
            Assert.True(boxes.ContainsKey(line.GetProperty("from").GetString()!) && boxes.ContainsKey(line.GetProperty("to").GetString()!));
            Assert.True(line.GetProperty("points").GetArrayLength() >= 2);
        });
        var svg = XDocument.Parse(diagram.GetProperty("svg").GetString()!);
        Assert.Equal(boxes.Keys.Order(), svg.Descendants().Where(e => e.Name.LocalName == "a").Select(a => a.Attribute("data-id")!.Value).Order());
        Assert.StartsWith(diagram.GetProperty("title").GetString()!, diagram.GetProperty("outline").GetString()!, StringComparison.Ordinal);
        Assert.NotEmpty(diagram.GetProperty("sources").EnumerateArray());
    }

    [Fact]
    public async Task Its_colours_have_their_letters_and_boxes_say_what_they_belong_to()
    {
        var diagram = (await london.Server.Data("""
            { diagram(kind: REPORTING_LINES, asOf: "2017-08-10", colour: ORGANISATION) { colours { mark name } boxes { name belongsTo } } }
            """)).GetProperty("diagram");
        Assert.Equal(("A", "Healthy London Partnership"), (diagram.GetProperty("colours")[0].GetProperty("mark").GetString(), diagram.GetProperty("colours")[0].GetProperty("name").GetString()));
        var board = diagram.GetProperty("boxes").EnumerateArray().Single(box => box.GetProperty("name").GetString() == "London Health Board");
        Assert.Equal(["Greater London Authority"], board.GetProperty("belongsTo").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task A_name_is_as_good_as_an_id_and_one_of_several_says_what_it_may_mean()
    {
        const string fields = "title boxes { id } lines { id }";
        var named = await london.Server.Data($"{{ diagram(kind: PATH, of: \"sadiq khan\", to: \"London Health Board\", asOf: \"2017-08-10\") {{ {fields} }} }}");
        var known = await london.Server.Data($"{{ diagram(kind: PATH, of: \"person/sadiq-khan\", to: \"board/london-health-board\", asOf: \"2017-08-10\") {{ {fields} }} }}");
        Assert.Equal("How Sadiq Khan is joined to London Health Board", named.GetProperty("diagram").GetProperty("title").GetString());
        Assert.Equal(known.GetRawText(), named.GetRawText());
        var unclear = (await london.Server.Ask("{ diagram(kind: SURROUNDINGS, of: \"board\") { title } }")).GetProperty("errors")[0];
        Assert.Contains("board/london-health-board (London Health Board)", unclear.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_from_a_thing_to_itself_is_no_diagram() => Assert.Equal(
        JsonValueKind.Null, (await london.Server.Data("{ diagram(kind: PATH, of: \"person/sadiq-khan\", to: \"person/sadiq-khan\") { title } }")).GetProperty("diagram").ValueKind);

    [Fact]
    public async Task Where_the_record_holds_nothing_to_draw_there_is_no_diagram() => Assert.Equal(
        JsonValueKind.Null,
        (await london.Server.Data("{ diagram(kind: PATH, of: \"board/london-health-board\", to: \"place/haringey\", edges: [SUCCEEDS]) { title } }"))
            .GetProperty("diagram").ValueKind);

    [Theory]
    [InlineData("kind: SURROUNDINGS", "DIAGRAM_NEEDS")]
    [InlineData("kind: SURROUNDINGS, of: \"nonsense\"", "NO_MATCH")]
    [InlineData("kind: SURROUNDINGS, of: \"board/nowhere\"", "UNKNOWN_ID")]
    [InlineData("kind: SURROUNDINGS, of: \"board\"", "AMBIGUOUS")]
    [InlineData("kind: PATH, of: \"Sadiq Khan\", to: \"board\"", "AMBIGUOUS")]
    [InlineData("kind: REPORTING_LINES, of: \"person/amanda-coyle\"", "WRONG_KIND")]
    [InlineData("kind: REPORTING_LINES, depth: 2", "NOT_FOR_THIS_DIAGRAM")]
    [InlineData("kind: CHANGES, from: \"2018-06-01\"", "BAD_PERIOD")]
    [InlineData("kind: REPORTING_LINES, asOf: \"1066-10-14\"", "BAD_DATE")]
    public async Task What_cannot_be_asked_for_has_a_code(string arguments, string code)
    {
        var answer = await london.Server.Ask($"{{ diagram({arguments}) {{ title }} }}");
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_request_can_have_a_dozen_and_no_more()
    {
        static string Query(int count) => $"{{ {string.Join(' ', Enumerable.Range(0, count).Select(i => $"d{i}: diagram(kind: REPORTING_LINES) {{ title }}"))} }}";
        Assert.Equal(12, (await london.Server.Data(Query(12))).EnumerateObject().Count());
        Assert.Equal("QUERY_TOO_EXPENSIVE", (await london.Server.Ask(Query(13))).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static void AssertWithin(JsonElement area, double width, double height)
    {
        double x = area.GetProperty("x").GetDouble(), y = area.GetProperty("y").GetDouble();
        Assert.True(x >= 0 && y >= 0 && x + area.GetProperty("width").GetDouble() <= width && y + area.GetProperty("height").GetDouble() <= height);
    }
}

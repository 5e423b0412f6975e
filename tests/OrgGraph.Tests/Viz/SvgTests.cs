using System.Xml.Linq;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz;

public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public async Task Names_from_outside_cannot_leave_their_place()
    {
        const string hostile = "</text><script>alert(1)</script>\"' onload='x' ]]> &amp; <!-- \u0001\uFFFE";
        var box = Charts.Box("a", 0, BoxKind.Board, hostile, hostile) with { Address = "javascript:alert(\"1\")&x=<y>", Tooltip = hostile };
        var chart = Charts.Of([box, Charts.Box("b", 1)],
            [Charts.Line("a", "b") with { Sentence = hostile, Label = hostile, Id = "\"><x" }]) with
        {
            Title = hostile,
            Description = hostile,
            Notes = [hostile],
            Sources = [hostile],
            Key = "k\"><x"
        };
        var svg = XDocument.Parse((await Drawn.Of(chart)).Svg!);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "x");
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(svg.Descendants(Svg + "a"), a =>
            a.Attribute("href")!.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Boxes_are_links_and_lines_name_their_ends()
    {
        var svg = XDocument.Parse((await Drawn.Of(Charts.Of([Charts.Box("a", 0), Charts.Box("b", 1)], [Charts.Line("a", "b")]))).Svg!);
        Assert.Equal(["/boards/a", "/boards/b"], svg.Descendants(Svg + "a").Select(a => a.Attribute("href")!.Value));
        var line = svg.Descendants(Svg + "g").Single(g => g.Attribute("data-from") is not null);
        Assert.Equal(("solid/a-b", "a", "b"),
            (line.Attribute("data-id")!.Value, line.Attribute("data-from")!.Value, line.Attribute("data-to")!.Value));
        Assert.Equal("A chart. As of 20 December 2017", svg.Root!.Element(Svg + "title")!.Value);
        Assert.All(svg.Root.Attribute("aria-labelledby")!.Value.Split(' '), id =>
            Assert.Single(svg.Descendants(), element => element.Attribute("id")?.Value == id));
    }

    [Fact]
    public async Task Boxes_and_lines_say_what_they_are_about_and_the_drawing_knows_the_names()
    {
        Mention ada = new(Facet.Person, "person/ada", "Ada \"Dot\" O'Example"), chair = new(Facet.Role, "chair", "Chair");
        var line = Charts.Line("a", "b") with { Mentions = [ada, chair], Details = ["Since 2016", "Source: A paper"] };
        var svg = XDocument.Parse((await Drawn.Of(Charts.Of([Charts.Box("a", 0) with { Mentions = [ada] }, Charts.Box("b", 1) with { IsFocus = true }], [line]))).Svg!);
        var drawn = svg.Descendants(Svg + "g").Single(g => g.Attribute("data-from") is not null);
        Assert.Equal(("person/ada", "chair"), (drawn.Attribute("data-person")!.Value, drawn.Attribute("data-role")!.Value));
        Assert.Equal(["b Solid a", "Since 2016", "Source: A paper"], drawn.Element(Svg + "title")!.Value.Split('\n'));
        Assert.Equal("person/ada", svg.Descendants(Svg + "a").First().Attribute("data-person")!.Value);
        Assert.EndsWith(" is-subject", svg.Descendants(Svg + "a").Last().Attribute("class")!.Value, StringComparison.Ordinal);
        Assert.Equal("solid/a-b", svg.Descendants(Svg + "g").Single(g => g.Attribute("class")!.Value == "diagram-casing").Attribute("data-of")!.Value);
        var terms = System.Text.Json.JsonDocument.Parse(svg.Root!.Element(Svg + "metadata")!.Value).RootElement;
        Assert.Equal("Reports to", terms.GetProperty("line").GetProperty("solid").GetString());
        Assert.Equal(ada.Name, terms.GetProperty("person").GetProperty("person/ada").GetString());
        Assert.Equal("Chair", terms.GetProperty("role").GetProperty("chair").GetString());
    }

    [Fact]
    public async Task A_file_stands_alone_and_prints_on_a_sheet_that_suits_it()
    {
        string file = OrgGraph.Viz.DiagramRenderer.SvgFile((await Drawn.Of(Charts.Random(12))).Scene!);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<svg ", file, StringComparison.Ordinal);
        Assert.Contains("A4 landscape", XDocument.Parse(file).Descendants(Svg + "style").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", (await Drawn.Of(Charts.Random(12))).Svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_carries_its_typeface_for_its_own_characters()
    {
        string style = XDocument.Parse(OrgGraph.Viz.DiagramRenderer.SvgFile((await Drawn.Of(Charts.Random(12))).Scene!)).Descendants(Svg + "style").Single().Value;
        var faces = System.Text.RegularExpressions.Regex.Matches(style, @"@font-face \{ font-family: Arial; font-weight: (400|700); src: url\(data:font/ttf;base64,([A-Za-z0-9+/=]+)\) \}");
        Assert.Equal(["400", "700"], faces.Select(face => face.Groups[1].Value));
        var regular = new OrgGraph.Viz.Text.FontFile(Convert.FromBase64String(faces[0].Groups[2].Value));
        Assert.All("Chair: Ada Example".EnumerateRunes(), character => Assert.True(regular.Has(character)));
        Assert.False(regular.Has(new System.Text.Rune('Ł')));
    }

    [Fact]
    public async Task A_small_chart_looks_as_approved()
    {
        var chart = Charts.Of(
            [
                Charts.Box("health", 0, BoxKind.Board, "North Riding Health Board", "Chair: Ada Example (Mayor)"),
                Charts.Box("partnership", 1, BoxKind.Board, "Strategic Partnership Board"),
                Charts.Box("estates", 1, BoxKind.Board, "Estates Board") with { IsUncertain = true },
                Charts.Box("homes", 2, BoxKind.Programme, "Homes"),
            ],
            [Charts.Line("health", "partnership"), Charts.Line("health", "estates", LineStyle.Proposed, "possibly"),
                Charts.Line("partnership", "homes", LineStyle.Oversees)]);
        await Approved.Matches("small.svg", (await Drawn.Of(chart)).Svg!);
    }
}

using AngleSharp.Html.Parser;
using OrgGraph.Viz.Outline;

namespace OrgGraph.Tests.Viz;

public sealed class OutlineTests
{
    [Theory]
    [InlineData(12)]
    [InlineData(100)]
    public void Every_box_and_every_line_of_the_diagram_is_in_the_outline(int boxes)
    {
        var diagram = Charts.Random(boxes);
        var items = DiagramOutline.Of(diagram).Sections.SelectMany(section => section.Items).ToList();
        Assert.Equal(diagram.Boxes.Select(box => box.Id).Order(), items.Select(item => item.Id).Order());
        var lines = items.SelectMany(item => item.Children).GroupBy(line => line.Id).ToDictionary(line => line.Key, line => line.Count());
        Assert.Equal(diagram.Lines.Select(line => line.Id).Order(), lines.Keys.Order());
        Assert.All(lines.Values, times => Assert.Equal(2, times));
    }

    [Fact]
    public void What_boxes_say_is_in_the_outline_too()
    {
        var item = DiagramOutline.Of(Charts.Of([Charts.Box("a", 0,
            lines: "Chair: Ada Example") with { Members = ["One", "Two"] }])).Sections.Single().Items.Single();
        Assert.Equal(["Chair: Ada Example", "One", "Two"], item.Details);
        Assert.Equal("/boards/a", item.Address);
    }

    [Fact]
    public void Tiers_without_a_title_stand_under_that_of_the_diagram_once()
    {
        var diagram = Charts.Of([Charts.Box("b", 1), Charts.Box("a", 0), Charts.Box("c", 2)]);
        var section = Assert.Single(DiagramOutline.Of(diagram with { Tiers = [new(""), new(""), new("")] }).Sections);
        Assert.Equal(diagram.Title, section.Heading);
        Assert.Equal(["a", "b", "c"], section.Items.Select(item => item.Id));
    }

    [Fact]
    public void As_HTML_it_is_headings_and_lists_and_encodes_names()
    {
        var diagram = Charts.Of([Charts.Box("a", 0, name: "<script>alert(1)</script>"), Charts.Box("b", 1)], [Charts.Line("a", "b")]);
        var page = new HtmlParser().ParseDocument(OutlineHtml.Write(DiagramOutline.Of(diagram), 3));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(["Political", "Strategic"], page.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("li a")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("li li").Length);
    }
}

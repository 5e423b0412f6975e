using Microsoft.Playwright;
using OrgGraph.TestKit;
using OrgGraph.Viz.Data;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>Mermaid itself draws what is written for it, as it is set up where nobody has set it up: every box and line of every kind, whatever the names are.</summary>
public sealed class MermaidTests(DemonstrationChromium chromium) : IClassFixture<DemonstrationChromium>
{
    private static readonly string Mermaid = Repository.PathOf("node_modules", "mermaid", "dist", "mermaid.min.js");

    private static readonly string[] Hostile =
    [
        "\"]; click n0 \"javascript:alert(1)\"", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "end", "subgraph", "a --> b", "%%{init: {\"theme\": \"forest\"}}%%", "--- title", "`**bold**`", "1. one",
        "- x", "#quot;", "&amp;", "\\n", "line\nbreak", "style n0 fill:#f00", "|pipe|", "{brace}", "(round)", "é 漢字 🏥", "O'Brien & Sons; 50%", "$$x^2$$", "http://example.org", "@{shape: circle}", "class n0 uncertain", "",
    ];

    public static TheoryData<string> Kinds =>
    [
        "reporting-lines.mmd", "surroundings.mmd?of=board/wessmere-icb", "surroundings.mmd?of=board/wessmere-icb&depth=2", "accountability.mmd", "accountability.mmd?of=programme/urgent-care", "overlaps.mmd", "posts.mmd",
        "path.mmd?of=person/elspeth-tattersall&to=programme/urgent-care", "changes.mmd?from=2023-06-01",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task It_draws_every_box_and_line_of_every_kind(string file)
    {
        await using var visit = await Open();
        string asked = $"/diagrams/{file}", data = asked.Replace(".mmd", ".json", StringComparison.Ordinal);
        string text = await (await visit.Page.APIRequest.GetAsync(chromium.Address + asked)).TextAsync();
        var diagram = (await (await visit.Page.APIRequest.GetAsync(chromium.Address + data)).JsonAsync())!.Value;
        var drawn = await Draw(visit.Page, text);
        string[] names = [.. diagram.GetProperty("boxes").EnumerateArray().Select(box => box.GetProperty("name").GetString()!)];
        Assert.Equal(names.Length, drawn.Nodes.Length);
        Assert.All(names, name => Assert.Contains(drawn.Nodes, label => label.StartsWith(name, StringComparison.Ordinal)));
        Assert.Equal(diagram.GetProperty("lines").GetArrayLength(), drawn.Edges);
    }

    [Fact]
    public async Task No_name_is_taken_for_anything_but_a_name()
    {
        Box[] boxes = [.. Hostile.Select((name, i) => new Box { Id = $"{i}", Kind = i % 2 == 0 ? BoxKind.Person : BoxKind.Board, Name = name, Lines = [new(name)], IsUncertain = i % 3 == 0 })];
        Line[] lines = [.. Enum.GetValues<LineStyle>().Select((style, i) => new Line { Id = $"l{i}", From = $"{i}", To = $"{i + 1}", Style = style, Label = Hostile[i], Sentence = Hostile[i] })];
        var diagram = new Diagram
        {
            Key = "test",
            Title = Hostile[0],
            Description = "Hostile.",
            Tiers = [new(Hostile[1])],
            Boxes = boxes,
            Lines = lines,
        };
        await using var visit = await Open();
        var drawn = await Draw(visit.Page, DiagramMermaid.Write(diagram));
        Assert.Equal(boxes.Length, drawn.Nodes.Length);
        Assert.Empty(boxes.Select(box => Twice(box.Name)).Except(drawn.Nodes));
        Assert.Equal(lines.Length, drawn.Edges);
        Assert.Equal(0, await visit.Page.Locator("#drawn :is(script, img, iframe, a)").CountAsync());
    }

    /// <summary>A name and the statement under it, as text: a line break is a space, and what cannot be seen does not count.</summary>
    private static string Twice(string name) => OneLine($"{name} {name}");

    private static string OneLine(string text) => string.Join(' ', text.Replace("\u2060", "", StringComparison.Ordinal).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static async Task<(string[] Nodes, int Edges)> Draw(IPage page, string text)
    {
        await page.EvaluateAsync(
            """
            async (text) => {
              mermaid.initialize({ startOnLoad: false })
              const { svg } = await mermaid.render('drawing', text)
              document.body.innerHTML = `<div id="drawn">${svg}</div>`
            }
            """,
            text);
        string[] nodes = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#drawn .node')].map((node) => { for (const br of node.querySelectorAll('br')) br.replaceWith(' '); return node.textContent })");
        return ([.. nodes.Select(OneLine)], await page.EvaluateAsync<int>("document.querySelectorAll('#drawn .flowchart-link').length"));
    }

    private async Task<Visit> Open()
    {
        var visit = await chromium.Open(with: options => options.BypassCSP = true);
        await visit.Page.GotoAsync("/sources");
        await visit.Page.AddScriptTagAsync(new() { Path = Mermaid });
        return visit;
    }
}

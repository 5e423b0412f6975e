using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>Where the keyboard is in a diagram, and where it goes on when a picture takes the place of another.</summary>
public sealed class KeyboardTests(DemonstrationChromium chromium) : IClassFixture<DemonstrationChromium>
{
    [Fact]
    public async Task Enter_on_a_folded_post_unfolds_it_and_the_keyboard_stays_there()
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync("/diagrams/posts");
        var reader = new Reader(visit.Page);
        int boxes = (await reader.Boxes("")).Length;
        var folded = visit.Page.Locator("svg.diagram a.diagram-box[href*='open=']").First;
        string id = (await folded.GetAttributeAsync("data-id"))!;
        await GoTo(reader, id);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("open="));
        Assert.NotEqual(boxes, (await reader.Boxes("")).Length);
        await Expect(reader.Box(id)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(reader.Box(id)).Not.ToBeFocusedAsync();
        await Expect(reader.Ground.Locator(":focus")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("/diagrams/posts?of=post/finance-director", "post/finance-director")]
    [InlineData("/diagrams/surroundings?of=board/wessmere-icb", "board/wessmere-icb")]
    [InlineData("/diagrams/reporting-lines", null)]
    [InlineData("/diagrams/accountability", null)]
    [InlineData("/diagrams/changes?from=2024-09-01", null)]
    public async Task The_first_stop_is_the_box_that_it_is_about_else_the_one_that_is_read_first(string path, string? first)
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync(path);
        var reader = new Reader(visit.Page);
        await reader.Ground.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        string? reached = await reader.Ground.Locator(":focus").GetAttributeAsync("data-id");
        string expected = first ?? await visit.Page.EvaluateAsync<string>(
            """
            () => {
              const areas = [...document.querySelectorAll('svg.diagram .diagram-box')].map(box => ({ id: box.dataset.id, area: box.getBBox() }))
              const isAcross = document.querySelector('svg.diagram .diagram-tier') === null
              const [far, near] = isAcross ? ['x', 'y'] : ['y', 'x']
              const start = Math.min(...areas.map(one => one.area[far]))
              const side = isAcross ? 'width' : 'height'
              const row = areas.filter(one => one.area[far] < start + areas.find(other => other.area[far] === start).area[side] / 2)
              return row.sort((one, other) => one.area[near] - other.area[near])[0].id
            }
            """);
        Assert.Equal(expected, reached);
    }

    /// <summary>Goes by the arrows, row after row, until the box is reached.</summary>
    private static async Task GoTo(Reader reader, string id)
    {
        await reader.Ground.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        for (int i = 0; i < 200 && await reader.Ground.Locator(":focus").GetAttributeAsync("data-id") != id; i++) await reader.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(reader.Box(id)).ToBeFocusedAsync();
    }
}

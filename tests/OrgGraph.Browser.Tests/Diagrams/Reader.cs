using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>Somebody who reads a page with a diagram: what they see of it and do to it.</summary>
internal sealed class Reader(IPage page)
{
    /// <summary>A diagram with several kinds of line, larger than a telephone.</summary>
    public const string ReportingLines = "/reporting-lines?asOf=2017-08-10";

    /// <summary>A programme's diagram, with several people in several roles for several organisations.</summary>
    public const string Programme = "/diagrams/surroundings?of=programme/prevention&asOf=2017-08-10";

    public IPage Page => page;

    public ILocator Drawing => page.Locator("svg.diagram");

    public ILocator Ground => page.Locator(".diagram-ground");

    public ILocator Facts => page.Locator(".diagram-facts");

    public ILocator Status => page.Locator(".diagram-status");

    public ILocator Overview => page.Locator(".diagram-overview");

    public ILocator Box(string id) => page.Locator($"svg.diagram .diagram-box[data-id='{id}']");

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>What is seen of the drawing: from the left, from the top, wide, high, in its own measure.</summary>
    public async Task<double[]> View() =>
        [.. (await Drawing.GetAttributeAsync("viewBox"))!.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];

    /// <summary>Waits until the link says that the view has come to rest at this many per cent of its own size, or anywhere.</summary>
    public Task Rest(string scale = "[0-9.]+") => Expect(page).ToHaveURLAsync(new Regex($"#at=[-0-9.]+,[-0-9.]+,{scale}(&|$)"));

    /// <summary>Zooms in twice by the button, and waits until that is done.</summary>
    public async Task ZoomIn()
    {
        await Button("Zoom in").ClickAsync();
        await Button("Zoom in").ClickAsync();
        await Rest();
    }

    /// <summary>Opens the controls that narrow the diagram.</summary>
    public Task OpenFilters() => page.GetByText("Filter and highlight").ClickAsync();

    /// <summary>Opens the form that says what is drawn.</summary>
    public Task OpenAsked() => page.GetByText("Choose what is drawn").ClickAsync();

    /// <summary>The middle of an element on the screen, scrolled to.</summary>
    public static async Task<(float X, float Y)> Middle(ILocator element)
    {
        await element.ScrollIntoViewIfNeededAsync();
        var area = (await element.BoundingBoxAsync())!;
        return (area.X + (area.Width / 2), area.Y + (area.Height / 2));
    }

    /// <summary>The ids of the boxes with a class.</summary>
    public Task<string[]> Boxes(string selector) =>
        page.EvaluateAsync<string[]>("selector => [...document.querySelectorAll(`svg.diagram .diagram-box${selector}`)].map(box => box.dataset.id).sort()", selector);
}

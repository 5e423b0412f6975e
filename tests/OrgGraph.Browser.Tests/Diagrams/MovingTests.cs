using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>The view is moved by mouse, wheel, fingers, keyboard and the small picture of the whole.</summary>
public sealed class MovingTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task It_zooms_in_and_out_and_shows_all_again()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        double[] whole = await reader.View();
        await reader.ZoomIn();
        double[] part = await reader.View();
        Assert.Equal(whole[2] / 1.25 / 1.25, part[2], 0);
        await Expect(reader.Status).ToContainTextAsync("A part of the diagram is in sight");
        await reader.Button("Zoom out").ClickAsync();
        Assert.Equal(whole[2] / 1.25, (await reader.View())[2], 0);
        await reader.Button("Show all").ClickAsync();
        Assert.Equal(whole, await reader.View());
        await Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("asOf=2017-08-10$"));
        await Expect(reader.Status).ToContainTextAsync("The whole diagram is in sight");
    }

    [Fact]
    public async Task A_drag_moves_it_and_does_not_follow_the_link_that_it_began_on()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        await reader.ZoomIn();
        double[] before = await reader.View();
        var (x, y) = await Reader.Middle(reader.Box("programme/workforce"));
        await visit.Page.Mouse.MoveAsync(x, y);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(x + 60, y + 40, new() { Steps = 6 });
        await Expect(reader.Drawing).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("is-moving"));
        await visit.Page.Mouse.UpAsync();
        double[] after = await reader.View();
        // What was under the pointer is under it still: the drawing moved by as much as the hand.
        double size = (await reader.Drawing.BoundingBoxAsync())!.Width / before[2];
        Assert.Equal(before[0] - (60 / size), after[0], 0);
        Assert.Equal(before[1] - (40 / size), after[1], 0);
        Assert.Contains("/reporting-lines", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wheel_scrolls_the_page_until_the_reader_turns_to_the_diagram_or_holds_Ctrl()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        double[] whole = await reader.View();
        var (x, y) = await Reader.Middle(reader.Box("programme/workforce"));
        await visit.Page.Mouse.MoveAsync(x, y);
        double down = await visit.Page.EvaluateAsync<double>("scrollY");
        await visit.Page.Mouse.WheelAsync(0, -120);
        await visit.Page.WaitForFunctionAsync("down => scrollY < down", down);
        Assert.Equal(whole, await reader.View());
        await Expect(visit.Page.Locator(".diagram-hint")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("is-shown"));

        (x, y) = await Reader.Middle(reader.Box("programme/workforce"));
        await visit.Page.Mouse.MoveAsync(x, y);
        await visit.Page.Keyboard.DownAsync("Control");
        await visit.Page.Mouse.WheelAsync(0, -120);
        await visit.Page.Keyboard.UpAsync("Control");
        await reader.Rest();
        Assert.True((await reader.View())[2] < whole[2]);
        // What the pointer is at stays where it is.
        var (at, level) = await Reader.Middle(reader.Box("programme/workforce"));
        Assert.InRange(at, x - 2, x + 2);
        Assert.InRange(level, y - 2, y + 2);

        double part = (await reader.View())[2];
        float[] bare = await visit.Page.EvaluateAsync<float[]>("""
            () => {
              const area = document.querySelector('svg.diagram').getBoundingClientRect()
              for (let y = Math.max(area.top, 0) + 10; y < innerHeight; y += 10)
                for (let x = area.left + 10; x < area.right; x += 10) if (document.elementFromPoint(x, y)?.matches('.diagram-tier rect')) return [x, y]
            }
            """);
        await visit.Page.Mouse.ClickAsync(bare[0], bare[1]);
        await Expect(reader.Ground).ToBeFocusedAsync();
        await visit.Page.Mouse.WheelAsync(0, -120);
        await visit.Page.WaitForFunctionAsync("part => document.querySelector('svg.diagram').viewBox.baseVal.width < part", part);
    }

    [Fact]
    public async Task Two_fingers_zoom_and_one_moves()
    {
        await using var visit = await chromium.Open(390, with: options => options.HasTouch = true);
        var reader = await Open(visit);
        await reader.Ground.ScrollIntoViewIfNeededAsync();
        double[] before = await reader.View();
        var (x, y) = await Reader.Middle(reader.Drawing);
        var browser = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await Touch(browser, "touchStart", (x - 40, y), (x + 40, y));
        for (int step = 1; step <= 8; step++) await Touch(browser, "touchMove", (x - 40 - (step * 5), y), (x + 40 + (step * 5), y));
        await Touch(browser, "touchEnd");
        await reader.Rest();
        double[] zoomed = await reader.View();
        Assert.Equal(before[2] / 2, zoomed[2], before[2] * 0.05);
        // What lay between the fingers lies there still.
        Assert.Equal(before[0] + (before[2] / 2), zoomed[0] + (zoomed[2] / 2), before[2] * 0.05);

        await Touch(browser, "touchStart", (x, y));
        for (int step = 1; step <= 6; step++) await Touch(browser, "touchMove", (x - (step * 10), y));
        await Touch(browser, "touchEnd");
        Assert.Equal(zoomed[0] + (60 / (390 / zoomed[2])), (await reader.View())[0], zoomed[2] * 0.1);
    }

    [Fact]
    public async Task The_small_picture_shows_where_one_is_and_leads_elsewhere()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        await Expect(reader.Overview).ToBeHiddenAsync();
        await reader.ZoomIn();
        await Expect(reader.Overview).ToBeVisibleAsync();
        double[] before = await reader.View();
        var frame = reader.Overview.Locator(".diagram-overview__frame");
        Assert.Equal(before[0], double.Parse((await frame.GetAttributeAsync("x"))!, System.Globalization.CultureInfo.InvariantCulture), 1);
        await reader.Overview.ScrollIntoViewIfNeededAsync();
        var area = (await reader.Overview.BoundingBoxAsync())!;
        await visit.Page.Mouse.ClickAsync(area.X + 6, area.Y + area.Height - 6);
        double[] after = await reader.View();
        Assert.True(after[0] < before[0] && after[1] > before[1], "It goes to the lower left corner.");
        await reader.Button("Show all").ClickAsync();
        await Expect(reader.Overview).ToBeHiddenAsync();
    }

    [Fact]
    public async Task By_keyboard_it_zooms_moves_and_helps()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        double[] whole = await reader.View();
        await reader.Ground.FocusAsync();
        await visit.Page.Keyboard.PressAsync("+");
        double[] part = await reader.View();
        Assert.Equal(whole[2] / 1.25, part[2], 0);
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        double[] moved = await reader.View();
        Assert.True(moved[0] > part[0] && moved[1] > part[1]);
        await visit.Page.Keyboard.PressAsync("0");
        Assert.Equal(whole, await reader.View());
        await visit.Page.Keyboard.PressAsync("?");
        await Expect(visit.Page.Locator(".diagram-help dl")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".diagram-help summary")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task It_is_one_stop_of_the_Tab_key_and_the_arrows_go_to_every_box()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        Assert.Equal(1, await visit.Page.Locator("svg.diagram .diagram-box[tabindex='0']").CountAsync());
        var reached = await visit.Page.EvaluateAsync<string[]>("""
            () => {
              const boxes = [...document.querySelectorAll('svg.diagram .diagram-box')]
              const reached = new Set()
              const open = [boxes[0]]
              while (open.length > 0) {
                const box = open.pop()
                if (reached.has(box.dataset.id)) continue
                reached.add(box.dataset.id)
                for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
                  box.focus()
                  box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
                  open.push(document.activeElement)
                }
              }
              return [...reached].sort()
            }
            """);
        Assert.Equal(await reader.Boxes(""), reached);
    }

    [Fact]
    public async Task On_a_narrow_screen_it_opens_at_a_size_that_can_be_read()
    {
        await using var visit = await chromium.Open(390);
        var reader = await Open(visit);
        double size = (await reader.Drawing.BoundingBoxAsync())!.Width / (await reader.View())[2];
        Assert.InRange(size, 0.6, 1);
        // The small picture would lie on a good part of it.
        await Expect(reader.Overview).ToBeHiddenAsync();
        await reader.Button("Show all").ClickAsync();
        await reader.Button("Zoom in").ClickAsync();
        await Expect(reader.Overview).ToBeHiddenAsync();
    }

    private static async Task<Reader> Open(Visit visit)
    {
        await visit.Page.GotoAsync(Reader.ReportingLines);
        return new(visit.Page);
    }

    private static async Task Touch(ICDPSession browser, string type, params (float X, float Y)[] fingers) => await browser.SendAsync("Input.dispatchTouchEvent", new()
    {
        ["type"] = type,
        ["touchPoints"] = fingers.Select((finger, id) => new Dictionary<string, object> { ["x"] = finger.X, ["y"] = finger.Y, ["id"] = id }).ToArray(),
    });
}

using Microsoft.Playwright;

namespace OrgGraph.Browser.Tests;

/// <summary>One browser page and what it did on the way.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    public Visit(IBrowserContext context, IPage page, string address)
    {
        (this.context, Page) = (context, page);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                faults.Add($"asked for {request.Url}");
        };
        page.PageError += (_, error) => faults.Add(error);
        page.Console += (_, message) =>
        {
            // A page that is not found, or that says what is wrong, is what some tests ask for.
            if (message.Type == "error" && !message.Text.Contains("responded with a status of 40", StringComparison.Ordinal)) faults.Add(message.Text);
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(faults);
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.Pages.TagHelpers;

/// <summary>Renders a tag helper alone, and reads the HTML that the design system ships for its components.</summary>
internal static class Rendering
{
    /// <summary>What encodes.</summary>
    public static HtmlEncoder Encoder => HtmlEncoder.Default;

    /// <summary>Addresses of a page that was asked for no day.</summary>
    public static Links Links => new(new AskedDay());

    /// <summary>The HTML of a tag helper around some content.</summary>
    public static Task<string> Render(TagHelper helper, string content = "") => Render(helper, [], _ => Task.FromResult(content));

    /// <summary>The HTML of a tag helper around what its children make, who share its items.</summary>
    public static async Task<string> Render(TagHelper helper, Dictionary<object, object> items, Func<Dictionary<object, object>, Task<string>> content)
    {
        var context = new TagHelperContext([], items, "test");
        var output = new TagHelperOutput("x", [], async (_, _) => new DefaultTagHelperContent().SetHtmlContent(await content(new(context.Items))));
        helper.Init(context);
        await helper.ProcessAsync(context, output);
        if (!output.IsContentModified && output.TagName is not null) output.Content = await output.GetChildContentAsync();
        await using var writer = new StringWriter();
        output.WriteTo(writer, Encoder);
        return writer.ToString();
    }

    /// <summary>The expected HTML of a component, by the name of its example; the first of that name that has a text, where one is given.</summary>
    public static string Expected(string component, string example, string having = "")
    {
        string file = Repository.PathOf("node_modules", "nhsuk-frontend", "dist", "nhsuk", "components", component, "fixtures.json");
        using var fixtures = JsonDocument.Parse(File.ReadAllText(file));
        return fixtures.RootElement.GetProperty("fixtures").EnumerateArray()
            .Where(fixture => fixture.GetProperty("name").GetString() == example)
            .Select(fixture => fixture.GetProperty("html").GetString()!)
            .First(html => html.Contains(having, StringComparison.Ordinal));
    }

    /// <summary>HTML as a tree in one line for each thing, without white space that nobody sees.</summary>
    public static async Task<string> Tree(string html)
    {
        var document = await BrowsingContext.New().OpenAsync(request => request.Content(html));
        // A cell's content is kept in one piece; the design system's own examples are text alone.
        foreach (var cell in document.QuerySelectorAll(".og-cell").ToList()) cell.Replace([.. cell.ChildNodes]);
        document.Body!.Normalize();
        return string.Join('\n', Lines(document.Body!, 0));
    }

    private static IEnumerable<string> Lines(INode node, int depth)
    {
        string indent = new(' ', depth * 2);
        foreach (var child in node.ChildNodes)
        {
            string text = string.Join(' ', child.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (child is IText && text.Length > 0) yield return indent + text;
            if (child is not IElement element) continue;
            yield return $"{indent}<{element.LocalName}{string.Concat(element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $" {a.Name}=\"{a.Value}\""))}>";
            foreach (string line in Lines(element, depth + 1)) yield return line;
        }
    }
}

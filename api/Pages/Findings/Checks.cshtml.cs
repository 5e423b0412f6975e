using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;

namespace OrgGraph.Api.Pages.Findings;

/// <summary>What each check looks for, where that comes from, and the thresholds that a rule pack gives it.</summary>
public sealed class ChecksModel(RulePacks packs, PageHead head) : PageModel
{
    private static readonly JsonObject Schema = JsonNode.Parse(RulePack.Schema)!["properties"]!["checks"]!["properties"]!.AsObject();

    /// <summary>The rule pack, by name.</summary>
    [BindProperty(SupportsGet = true, Name = "pack")]
    public string? Pack { get; set; }

    /// <summary>The rules.</summary>
    public RulePack Rules { get; private set; } = RulePack.Default;

    /// <summary>The packs to choose from.</summary>
    public IReadOnlyList<Option> Packs => [.. packs.All.Select(pack => new Option(pack == RulePack.Default ? "" : pack.Name, pack.Title))];

    /// <summary>What the pack sets for a check: in words, and to what.</summary>
    public IReadOnlyList<(string What, string Value)> Settings(Check check) => Rules.RuleOf(check.Id).Settings is not { } settings
        ? []
        : [.. settings.Select(setting => (Schema[check.Id]?["properties"]?["settings"]?["properties"]?[setting.Key]?["description"]?.ToString() ?? setting.Key, Told(setting.Value)))];

    /// <summary>The page.</summary>
    public IActionResult OnGet()
    {
        if (packs.Find(string.IsNullOrEmpty(Pack) ? RulePack.Default.Name : Pack) is not { } rules) return NotFound();
        Rules = rules;
        head.Title = "Checks";
        head.Trail = [("Home", "/"), ("Findings", "/findings")];
        return Page();
    }

    private static string Told(JsonNode? value) => value switch
    {
        JsonArray list => Say.List([.. list.Select(Told)]),
        JsonObject pairs => pairs.Count == 0 ? "none" : string.Join("; ", pairs.Select(pair => $"{pair.Key.Replace('-', ' ')} {Told(pair.Value)}")),
        JsonValue plain when plain.TryGetValue(out bool flag) => flag ? "yes" : "no",
        JsonValue plain when plain.TryGetValue(out double number) => number.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture),
        null => "none",
        _ => value.ToString().Replace('-', ' '),
    };
}

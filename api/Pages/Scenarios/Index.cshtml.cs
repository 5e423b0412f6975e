using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.Pages.Scenarios;

/// <summary>The scenarios that are kept, and where a new one begins.</summary>
public sealed class IndexModel(SavedScenarios saved, Links links, PageHead head, AskedDay asked) : PageModel
{
    /// <summary>The name of a new one.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is for.</summary>
    public string About { get; private set; } = "";

    /// <summary>The kept ones by key; null for one whose file somebody changed to what is no scenario.</summary>
    public IReadOnlyList<(string Key, Scenario? Scenario)> Kept { get; private set; } = [];

    /// <summary>The page.</summary>
    public void OnGet() => Read();

    /// <summary>Begins a scenario from the day of the page on.</summary>
    public IActionResult OnPost()
    {
        (Name, About) = (Request.Form["name"].ToString().Trim(), Request.Form["about"].ToString().Trim());
        if (SavedScenarios.KeyOf(Name).Length == 0) head.Faults.Add(new("Enter a name with a letter or a digit in it", "name"));
        else if (Name.Length > WhatIfModel.MostCharactersOfName) head.Faults.Add(new($"A name has at most {WhatIfModel.MostCharactersOfName} characters", "name"));
        if (About.Length > WhatIfModel.MostCharactersAbout) head.Faults.Add(new($"What it is for has at most {WhatIfModel.MostCharactersAbout} characters", "about"));
        if (head.Faults.Count == 0) return Redirect(WhatIfModel.Address(links, new() { Name = Name, From = asked.Day, Moves = [], Description = About.Length == 0 ? null : About }));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        Read();
        return Page();
    }

    /// <summary>Removes a scenario that is kept.</summary>
    public IActionResult OnPostRemove(string key)
    {
        saved.Remove(key);
        return Redirect(links.To("/scenarios"));
    }

    private void Read()
    {
        head.Title = "What if";
        head.Trail = [("Home", "/")];
        Kept = [.. saved.Keys.Select(key => (key, Find(key)))];
    }

    private Scenario? Find(string key)
    {
        try
        {
            return saved.Find(key);
        }
        catch (RefusedException)
        {
            return null;
        }
    }
}

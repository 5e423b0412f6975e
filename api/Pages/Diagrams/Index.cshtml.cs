using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Diagrams;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Diagrams;

/// <summary>The diagrams that there are.</summary>
public sealed class IndexModel(PageHead head) : PageModel
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagramForm> Forms => DiagramForms.All;

    /// <summary>The page.</summary>
    public void OnGet() => (head.Title, head.Trail) = ("Diagrams", [("Home", "/")]);
}

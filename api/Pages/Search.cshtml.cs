using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages;

/// <summary>Everything by name or other name, near spellings included.</summary>
public sealed class SearchModel(Reader reader, Links links) : PageModel
{
    private const int Size = 20;

    /// <summary>What was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The kind to which the search is narrowed, as a word.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>After which cursor the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>What was found on the day; null when nothing was typed.</summary>
    public Page<Hit>? Found { get; private set; }

    /// <summary>What was found on other days, when nothing was on this one.</summary>
    public IReadOnlyList<Hit> Otherwise { get; private set; } = [];

    /// <summary>What is called so in other kinds, when nothing was of this one.</summary>
    public int InOtherKinds { get; private set; }

    /// <summary>The text as it was searched for.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The kinds to choose from.</summary>
    public static IReadOnlyList<Option> Kinds { get; } =
        [new("", "Everything"), .. Enum.GetValues<NodeKind>().Select(kind => new Option(Words.Of(kind), Say.Capital(Say.Plural(kind))))];

    /// <summary>The address of what follows; null when nothing does.</summary>
    public string? Next => Found is { HasNext: true } found ? links.To("/search", ("q", Text), ("kind", Kind), ("after", found.Rows[^1].Cursor)) : null;

    /// <summary>The address of the first page; null when this is it.</summary>
    public string? Start => After is null ? null : links.To("/search", ("q", Text), ("kind", Kind));

    /// <summary>Searches.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Text = (Q ?? "").Trim();
        if (Text.Length > SearchQuery.MaxLength) Text = Text[..SearchQuery.MaxLength];
        if (Text.Length == 0) return;
        bool narrowed = Words.TryParse(Kind, out NodeKind kind);
        if (!narrowed) Kind = null;
        var query = new SearchQuery { Text = Text, Kinds = narrowed ? [kind] : [], AsOf = reader.Day, Page = PageRequest.Of(Size, countTotal: true) with { After = After } };
        Found = await reader.Store.Search(query, cancellation);
        if (Found.Rows.Count > 0 || After is not null) return;
        Otherwise = [.. (await reader.Store.Search(query with { AsOf = null, Page = PageRequest.Of(5) }, cancellation)).Items];
        if (narrowed) InOtherKinds = (await reader.Store.Search(query with { Kinds = [], Page = PageRequest.Of(0, countTotal: true) }, cancellation)).Total ?? 0;
    }

    /// <summary>Whether the name that matched is written otherwise than what was typed.</summary>
    public bool IsNear(Hit hit)
    {
        string name = Collation.Fold(hit.MatchedName);
        return !Collation.Fold(Text).Split([' ', '-', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries).All(word => name.Contains(word, StringComparison.Ordinal));
    }
}

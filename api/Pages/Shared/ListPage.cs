using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>
/// The list of a kind of node on the page's day: filtered, sorted and paged, all of it in the link. A page of it says its columns and its own filters.
/// </summary>
public abstract class ListPage(NodeKind kind, Reader reader, Links links, PageHead head) : PageModel
{
    private const int Size = 25;

    /// <summary>A part of the name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    /// <summary>By what the list is sorted, as a word; from the greatest down when it begins with a hyphen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>After which cursor the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>Before which cursor the page ends.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    /// <summary>The rows.</summary>
    public Page<Listed> Rows { get; private set; } = new([], false, false, 0);

    /// <summary>How many rows there are on the day without any filter, when none fits it.</summary>
    public int Unfiltered { get; private set; }

    /// <summary>The kind.</summary>
    public NodeKind Kind => kind;

    /// <summary>The path of the list.</summary>
    public string Path => "/" + Say.Plural(kind);

    /// <summary>Whether any filter is set.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Name) || Filters.Any(filter => !string.IsNullOrEmpty(filter.Value));

    /// <summary>The filters of this list with their values, besides the name.</summary>
    public virtual IReadOnlyList<Choice> Filters => [];

    /// <summary>The address of the page before; null when this is the first.</summary>
    public string? Previous => Rows.HasPrevious && Rows.Rows.Count > 0 ? Address(Sort, ("before", Rows.Rows[0].Cursor)) : null;

    /// <summary>The address of the page after; null when this is the last.</summary>
    public string? Next => Rows.HasNext && Rows.Rows.Count > 0 ? Address(Sort, ("after", Rows.Rows[^1].Cursor)) : null;

    /// <summary>What reads the store.</summary>
    protected Reader Reader => reader;

    /// <summary>Where the filters leave rows in.</summary>
    protected virtual Filter? Where => null;

    /// <summary>The order where none is asked for.</summary>
    protected virtual Order Usual => new(Field.Name);

    /// <summary>Reads the page of rows and what its columns need.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        head.Title = Say.Capital(Say.Plural(kind));
        head.Trail = [("Home", "/")];
        var named = string.IsNullOrWhiteSpace(Name) ? null : new Filter.Test(Field.Name, Comparison.Contains, [Name.Trim()]);
        var page = Before is null ? new PageRequest { First = Size, After = After, CountTotal = true } : new PageRequest { Last = Size, Before = Before, CountTotal = true };
        var query = new NodeQuery { Kind = kind, AsOf = reader.Day, Where = Filter.Both(named, Where), Order = [OrderAsked()], Page = page };
        Rows = await reader.Store.Page(query, cancellation);
        if (Rows.Total == 0 && IsFiltered) Unfiltered = (await reader.Store.Page(query with { Where = null, Page = PageRequest.Of(0, countTotal: true) }, cancellation)).Total ?? 0;
        await Load([.. Rows.Items.Select(row => row.Node.NodeId)], cancellation);
    }

    /// <summary>The address that sorts by a field: upwards, or downwards when it is sorted upwards already.</summary>
    public string SortBy(Field field) => Address(Direction(field) == "ascending" ? "-" + Words.Of(field) : Words.Of(field));

    /// <summary>Whether the list is sorted by a field: ascending, descending or null.</summary>
    public string? Direction(Field field)
    {
        var order = OrderAsked();
        return order.Field != field ? null : order.Descending ? "descending" : "ascending";
    }

    /// <summary>Reads what the columns need for these rows, one call for all of them.</summary>
    protected virtual Task Load(IReadOnlyList<NodeId> ids, CancellationToken cancellation) => Task.CompletedTask;

    private Order OrderAsked() => Words.TryParse(Sort?.TrimStart('-'), out Field field) && Fields.Of(kind).Contains(field) ? new(field, Sort!.StartsWith('-')) : Usual;

    private string Address(string? sort, (string, string?) cursor = default)
    {
        var query = new List<(string, string?)> { ("name", Name), ("sort", sort) };
        query.AddRange(Filters.Select(filter => (filter.Name, filter.Value)));
        if (cursor != default) query.Add(cursor);
        return links.To(Path, [.. query]);
    }
}

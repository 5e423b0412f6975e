using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages;

/// <summary>Who sits where: people by their seats and responsibilities on the day, those above a threshold only, all of it in the link.</summary>
public sealed class BoardLoadModel(Reader reader, Links links, PageHead head) : PageModel
{
    private const int Size = 25;

    /// <summary>The fewest seats.</summary>
    [BindProperty(SupportsGet = true)]
    public string? MinSeats { get; set; }

    /// <summary>The least load.</summary>
    [BindProperty(SupportsGet = true)]
    public string? MinLoad { get; set; }

    /// <summary>By what the list is sorted: load, name, seats, responsibilities or programmes.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>After which cursor the page begins; only where it is sorted by load.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The people.</summary>
    public IReadOnlyList<BoardLoad> People { get; private set; } = [];

    /// <summary>How many there are in all.</summary>
    public int Total { get; private set; }

    /// <summary>The address of what follows; null when nothing does.</summary>
    public string? Next { get; private set; }

    /// <summary>The address of the beginning; null when this is it.</summary>
    public string? Start => After is null ? null : Address(Sort);

    /// <summary>Whether only the heaviest were sorted, because there are more than a page may hold.</summary>
    public bool IsCut { get; private set; }

    /// <summary>What is wrong with a threshold; null when nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>The weights that the load is reckoned with.</summary>
    public static SeatWeights Weights => SeatWeights.Default;

    /// <summary>Reads and sorts.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        head.Title = "Who sits where";
        head.Trail = [("Home", "/")];
        if (!string.IsNullOrWhiteSpace(MinSeats) && !int.TryParse(MinSeats, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            Fault = $"'{MinSeats}' is not a number of seats. Write a whole number such as 3.";
        else if (!string.IsNullOrWhiteSpace(MinLoad) && !double.TryParse(MinLoad, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            Fault = $"'{MinLoad}' is not a load. Write a number such as 2.5.";
        MinSeats = int.TryParse(MinSeats, NumberStyles.None, CultureInfo.InvariantCulture, out int seats) && seats > 0 ? seats.ToString(CultureInfo.InvariantCulture) : null;
        MinLoad = double.TryParse(MinLoad, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double load) && load > 0 ? Say.Number(load).Replace(",", "", StringComparison.Ordinal) : null;
        if (Sort is not ("name" or "seats" or "responsibilities" or "programmes")) Sort = null;
        bool byLoad = Sort is null;
        var page = await reader.Store.BoardLoad(
            new()
            {
                AsOf = reader.Day,
                MinSeats = MinSeats is null ? 0 : seats,
                MinLoad = MinLoad is null ? 0 : load,
                Page = byLoad ? PageRequest.Of(Size, countTotal: true) with { After = After } : PageRequest.Of(PageRequest.MaxSize, countTotal: true),
            },
            cancellation);
        Total = page.Total ?? page.Rows.Count;
        IsCut = !byLoad && page.HasNext;
        if (byLoad && page.HasNext) Next = Address(null, page.Rows[^1].Cursor);
        People = Sort switch
        {
            "name" => [.. page.Items.OrderBy(row => Collation.SortKey(row.Person.Name), StringComparer.Ordinal)],
            "seats" => [.. page.Items.OrderByDescending(row => row.Seats)],
            "responsibilities" => [.. page.Items.OrderByDescending(row => row.Responsibilities)],
            "programmes" => [.. page.Items.OrderByDescending(row => row.Programmes)],
            _ => [.. page.Items],
        };
        foreach (var link in People.SelectMany(row => row.SeatLinks.Concat(row.ResponsibilityLinks))) reader.Remember(link);
    }

    /// <summary>The address with this threshold, sorted so.</summary>
    public string Address(string? sort, string? after = null) => links.To("/board-load", ("minSeats", MinSeats), ("minLoad", MinLoad), ("sort", sort), ("after", after));

    /// <summary>Whether it is sorted so: ascending, descending or null.</summary>
    public string? Direction(string? sort) => Sort != sort ? null : sort == "name" ? "ascending" : "descending";
}

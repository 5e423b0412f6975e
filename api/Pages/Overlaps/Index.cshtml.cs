using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Analysis;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Overlaps;

/// <summary>Which boards share members on the day, as a matrix and as a list; by the measure, the least number and the order that the link says.</summary>
public sealed class IndexModel(CurrentGraph graph, Reader reader, Links links, PageHead head, Pictures pictures) : PageModel
{
    /// <summary>The most boards in the matrix.</summary>
    public const int MostBoards = 30;

    /// <summary>The most pairs in the list.</summary>
    public const int MostPairs = 300;

    private Dictionary<(BoardId, BoardId), Projection> byPair = [];

    /// <summary>By which measure, as a word.</summary>
    [BindProperty(SupportsGet = true, Name = "measure")]
    public string? MeasureAsked { get; set; }

    /// <summary>How many people are shared at least.</summary>
    [BindProperty(SupportsGet = true, Name = "min")]
    public string? Min { get; set; }

    /// <summary>By what the list is sorted: a measure's word, or name; the measure itself when null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary>The measure.</summary>
    public Measure Measure => Words.TryParse(MeasureAsked, out Measure measure) ? measure : Measure.Shared;

    /// <summary>The least number of people shared.</summary>
    public int Least { get; private set; } = 1;

    /// <summary>What is wrong with the least number; null when nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>The pairs of the list, in its order.</summary>
    public IReadOnlyList<Projection> Pairs { get; private set; } = [];

    /// <summary>How many pairs there are.</summary>
    public int Total { get; private set; }

    /// <summary>The boards of the matrix, by name.</summary>
    public IReadOnlyList<Board> Boards { get; private set; } = [];

    /// <summary>How many boards share anybody.</summary>
    public int Joined { get; private set; }

    /// <summary>The diagram; null when there is nothing to draw.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>The measures to choose from.</summary>
    public static IReadOnlyList<Option> Choices { get; } = [.. Enum.GetValues<Measure>().Select(measure => new Option(Words.Of(measure), Measures.Name(measure)))];

    /// <summary>The page.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        head.Title = "Who shares whom";
        head.Trail = [("Home", "/")];
        ReadLeast();
        var index = await graph.Of(cancellation);
        var all = await Task.Run(() => Projections.Of(index, reader.Day, Least, cancellation), cancellation);
        Total = all.Count;
        byPair = all.ToDictionary(pair => (pair.One.Id, pair.Other.Id));
        var joined = all.SelectMany(pair => new[] { (Board: pair.One, Pair: pair), (Board: pair.Other, Pair: pair) }).GroupBy(end => end.Board.Id).ToList();
        Joined = joined.Count;
        Boards =
        [
            .. joined.OrderByDescending(ends => ends.Count()).ThenByDescending(ends => ends.Sum(end => end.Pair.Shared)).ThenBy(ends => ends.First().Board.NodeId).Take(MostBoards)
                .Select(ends => ends.First().Board).OrderBy(board => Collation.SortKey(board.Name), StringComparer.Ordinal),
        ];
        Pairs = [.. Sorted(all).Take(MostPairs)];
        if (Total > 0) Picture = await pictures.OfOverlaps(Least, cancellation);
        if (all.Any(pair => pair.Sure < pair.Shared)) head.Marks.Add(Mark.Possibly);
    }

    /// <summary>What two boards of the matrix share; null for nobody.</summary>
    public Projection? Between(Board one, Board other) => byPair.GetValueOrDefault((one.Id, other.Id)) ?? byPair.GetValueOrDefault((other.Id, one.Id));

    /// <summary>How dark a cell is, 1 to 4, by the strongest pair.</summary>
    public int Shade(Projection pair) => Math.Clamp((int)Math.Ceiling(Measures.Of(Measure, pair) / Pairs.Max(other => Measures.Of(Measure, other)) * 4), 1, 4);

    /// <summary>The address of two boards side by side.</summary>
    public string Pair(Board one, Board other) => links.To("/overlaps/pair", ("a", one.NodeId.ToString()), ("b", other.NodeId.ToString()));

    /// <summary>The address of the list in another order.</summary>
    public string SortBy(string by) => links.To("/overlaps", ("measure", MeasureAsked), ("min", Min), ("sort", by)) + "#list";

    /// <summary>How the list is sorted by this: ascending, descending or null.</summary>
    public string? Direction(string by) => Order != by ? null : by == "name" ? "ascending" : "descending";

    private string Order => Sort == "name" || Words.TryParse(Sort, out Measure _) ? Sort! : Words.Of(Measure);

    private void ReadLeast()
    {
        if (string.IsNullOrWhiteSpace(Min)) return;
        if (int.TryParse(Min, NumberStyles.None, CultureInfo.InvariantCulture, out int least) && least > 0)
        {
            Least = least;
            return;
        }

        Fault = "People shared must be a whole number such as 2";
        head.Faults.Add(new(Fault, "min"));
        Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    private IEnumerable<Projection> Sorted(IReadOnlyList<Projection> pairs)
    {
        var byName = pairs.OrderBy(pair => Collation.SortKey(pair.One.Name), StringComparer.Ordinal).ThenBy(pair => Collation.SortKey(pair.Other.Name), StringComparer.Ordinal);
        return Words.TryParse(Order, out Measure measure) ? byName.OrderByDescending(pair => Measures.Of(measure, pair)) : byName;
    }
}

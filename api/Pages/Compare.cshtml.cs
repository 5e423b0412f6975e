using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.Pages;

/// <summary>What is different on the day of the page from an earlier or later one: who came and went, what changed hands, whose load changed, which findings appeared or went.</summary>
public sealed class CompareModel(CurrentGraph graph, Reader reader, AskedDay asked, Links links, PageHead head, Pictures pictures) : PageModel
{
    private static readonly string[] Parts = ["with-day", "with-month", "with-year"];

    /// <summary>The other day, as it stands in the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    /// <summary>What stands in the fields for it.</summary>
    public (string Day, string Month, string Year) Typed { get; private set; } = ("", "", "");

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public DayFault? Fault { get; private set; }

    /// <summary>The changes; null until another day is chosen.</summary>
    public Changes? Changes { get; private set; }

    /// <summary>Days worth comparing with: the first and the last source of the record, and a year before.</summary>
    public IReadOnlyList<(DateOnly Day, string Why)> Suggestions =>
    [
        .. new (DateOnly? Day, string Why)[]
            {
                (asked.FirstSource, "the day of the first source"), (reader.Day > AskedDay.First.AddYears(1) ? reader.Day.AddYears(-1) : null, "a year before"), (asked.LastSource, "the day of the last source"),
            }
            .Where(suggestion => suggestion.Day is { } day && day != reader.Day && day >= AskedDay.First && day <= AskedDay.Last)
            .Select(suggestion => (suggestion.Day!.Value, suggestion.Why)).DistinctBy(suggestion => suggestion.Value),
    ];

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        head.Title = "Two dates";
        head.Trail = [("Home", "/")];
        var query = Request.Query;
        bool typed = Parts.Any(query.ContainsKey);
        if (!typed && string.IsNullOrEmpty(With)) return Page();
        if (typed) Typed = (query[Parts[0]].ToString().Trim(), query[Parts[1]].ToString().Trim(), query[Parts[2]].ToString().Trim());
        var reading = typed ? DayReading.Of(Typed.Day, Typed.Month, Typed.Year) : DayReading.Of(With!);
        if (reading.Day is not { } other)
        {
            Fault = reading.Fault;
            head.Faults.Add(new(Fault!.Message, $"with-{Fault.FirstField}"));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (typed) return Redirect(Address(other));
        Typed = (other.Day.ToString(CultureInfo.InvariantCulture), other.Month.ToString(CultureInfo.InvariantCulture), other.Year.ToString(CultureInfo.InvariantCulture));
        if (other == reader.Day)
        {
            Fault = new("Choose another date than that of the page", true, true, true);
            head.Faults.Add(new(Fault.Message, "with-day"));
            return Page();
        }

        await Compare(other, cancellation);
        return Page();
    }

    /// <summary>The address of the comparison with another day.</summary>
    public string Address(DateOnly other) => links.To("/compare", ("with", other.ToString("O", CultureInfo.InvariantCulture)));

    private async Task Compare(DateOnly other, CancellationToken cancellation)
    {
        var (from, to) = other < reader.Day ? (other, reader.Day) : (reader.Day, other);
        head.Title = $"{Say.Date(from)} and {Say.Date(to)}";
        var index = await graph.Of(cancellation);
        var difference = await Task.Run(() => Differences.Between(new(index, from), new(index, to), RulePack.Default, SeatWeights.Default, cancellation), cancellation);
        Changes = new(difference, $"on {Say.Date(from)}", $"on {Say.Date(to)}")
        {
            GoneAddress = finding => On(finding, from),
            FoundAddress = finding => On(finding, to),
            Picture = await pictures.Of(difference, $"{from:O} {to:O}", cancellation),
        };
        foreach (var link in difference.Links) reader.Remember(link);
    }

    private string On(Finding finding, DateOnly day) => day == reader.Day ? links.To(FindingWords.Path(finding.Matter)) : $"{FindingWords.Path(finding.Matter)}?asOf={day:yyyy-MM-dd}";
}

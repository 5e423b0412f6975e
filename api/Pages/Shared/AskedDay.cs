using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>The day for which a page answers: the one in its link (<c>asOf</c>), else the record's reference date, else today.</summary>
public sealed class AskedDay
{
    /// <summary>The first day that can be asked for.</summary>
    public static DateOnly First { get; } = new(1900, 1, 1);

    /// <summary>The last day that can be asked for.</summary>
    public static DateOnly Last { get; } = new(2099, 12, 31);

    /// <summary>The day.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The day that is answered for where none is asked for.</summary>
    public DateOnly Usual { get; private set; }

    /// <summary>Whether the link asks for a day; then every link on the page keeps it.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>What the record is; null for an empty store.</summary>
    public Dataset? Dataset { get; private set; }

    /// <summary>Whether a page has been given a day at all; an error page has none.</summary>
    public bool IsSet { get; private set; }

    /// <summary>What is wrong with the day asked for; null when nothing is.</summary>
    public DayFault? Fault { get; private set; }

    /// <summary>The first day that a source of the record may be of; null where none is dated.</summary>
    public DateOnly? FirstSource { get; set; }

    /// <summary>The last day that a source of the record may be of; null where none is dated.</summary>
    public DateOnly? LastSource { get; set; }

    /// <summary>What was typed as day, month and year.</summary>
    public (string Day, string Month, string Year) Typed { get; private set; } = ("", "", "");

    /// <summary>The day of the link as it is written there.</summary>
    public string Text => Day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Whether the day is the record's reference date.</summary>
    public bool IsReferenceDate => Dataset?.ReferenceDate == Day;

    /// <summary>Takes the day from a request's query.</summary>
    public void Read(IQueryCollection query, Dataset? dataset, TimeProvider clock)
    {
        (Dataset, IsSet) = (dataset, true);
        Day = Usual = dataset?.DayToAnswerFor(clock) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (query.TryGetValue("day", out var day) | query.TryGetValue("month", out var month) | query.TryGetValue("year", out var year))
        {
            Typed = (One(day), One(month), One(year));
            Take(DayReading.Of(Typed.Day, Typed.Month, Typed.Year));
        }
        else if (query.TryGetValue("asOf", out var asOf))
        {
            Take(DayReading.Of(One(asOf)));
        }

        if (Fault is null) Typed = (Day.Day.ToString(CultureInfo.InvariantCulture), Day.Month.ToString(CultureInfo.InvariantCulture), Day.Year.ToString(CultureInfo.InvariantCulture));
    }

    private static string One(StringValues values) => values.Count > 0 ? values[0]?.Trim() ?? "" : "";

    private void Take(DayReading reading)
    {
        Fault = reading.Fault;
        if (reading.Day is not { } day) return;
        (Day, IsAsked) = (day, true);
    }
}

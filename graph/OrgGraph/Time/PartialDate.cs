using System.Globalization;

namespace OrgGraph.Time;

/// <summary>A date known to the year, the month or the day: 2016, 2016-05, 2016-05-09 (ISO 8601 reduced precision, as Popolo has it).</summary>
public readonly record struct PartialDate
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or 0 when unknown.</summary>
    public int Month { get; }

    /// <summary>The day of the month, or 0 when unknown.</summary>
    public int Day { get; }

    /// <summary>The first day it may be.</summary>
    public DateOnly Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day it may be.</summary>
    public DateOnly Latest => Month == 0 ? new(Year, 12, 31) : Day == 0 ? new(Year, Month, DateTime.DaysInMonth(Year, Month)) : Earliest;

    /// <summary>A date known to the day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads "2016", "2016-05" or "2016-05-09".</summary>
    /// <returns>False when the text is none of these, or no such day exists.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10)) return false;
        if (!Digits(text.AsSpan(0, 4), out int year) || year == 0) return false;
        int month = 0, day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !Digits(text.AsSpan(5, 2), out month) || month is 0 or > 12)) return false;
        if (text.Length == 10 && (text[7] != '-' || !Digits(text.AsSpan(8, 2), out day) || day == 0 || day > DateTime.DaysInMonth(year, month))) return false;
        date = new(year, month, day);
        return true;
    }

    /// <summary>The text that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => Month == 0 ? $"{Year:0000}" : Day == 0 ? $"{Year:0000}-{Month:00}" : $"{Year:0000}-{Month:00}-{Day:00}";

    private static bool Digits(ReadOnlySpan<char> text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

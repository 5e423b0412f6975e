using System.Globalization;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>A day as it was typed: the day, or what is wrong with it, in the words of the NHS pattern for dates.</summary>
public sealed record DayReading(DateOnly? Day, DayFault? Fault)
{
    private static readonly DayFault OutOfRange = new($"Date must be between {Say.Date(AskedDay.First)} and {Say.Date(AskedDay.Last)}", true, true, true);

    /// <summary>Reads a date as it stands in a link, a query or a command.</summary>
    public static DayReading Of(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? Within(day)
        : new(null, new("Date must be written like 2017-08-10", true, true, true));

    /// <summary>Reads a date from three fields. The month may be a number or a name.</summary>
    public static DayReading Of(string day, string month, string year)
    {
        bool noDay = day.Length == 0, noMonth = month.Length == 0, noYear = year.Length == 0;
        if (noDay && noMonth && noYear) return new(null, new("Enter a date", true, true, true));
        if (noDay || noMonth || noYear)
        {
            string[] missing = [.. new[] { noDay ? "a day" : null, noMonth ? "a month" : null, noYear ? "a year" : null }.OfType<string>()];
            return new(null, new($"Date must include {string.Join(" and ", missing)}", noDay, noMonth, noYear));
        }

        if (year.Length != 4 || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int y) || y == 0)
            return new(null, new("Year must include 4 numbers", InYear: true));
        int m = Month(month);
        if (m == 0) return new(null, new("Date must be a real date", InMonth: true));
        return int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out int d) && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? Within(new(y, m, d))
            : new(null, new("Date must be a real date", InDay: true));
    }

    private static DayReading Within(DateOnly day) => day < AskedDay.First || day > AskedDay.Last ? new(null, OutOfRange) : new(day, null);

    /// <summary>1 to 12, or 0.</summary>
    private static int Month(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return number is >= 1 and <= 12 ? number : 0;
        string[] names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        return text.Length < 3 ? 0 : Array.FindIndex(names, name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase)) + 1;
    }
}

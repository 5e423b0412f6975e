using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrgGraph.Time;

/// <summary>
/// A day that is known to lie in a range: from <see cref="Earliest"/> to <see cref="Latest"/>, both inclusive, either of them open.
/// Written in EDTF (ISO 8601-2): <c>2016</c>, <c>2016-05</c>, <c>2016-05-09</c>, <c>[..2017-08-10]</c> (on or before),
/// <c>[2016-05..]</c> (on or after), <c>[2016-05..2016-07]</c> (some day in that range).
/// </summary>
public readonly record struct PossibleDay
{
    /// <summary>A day somewhere in a range; null leaves that side open.</summary>
    /// <exception cref="ArgumentException">The earliest day is after the latest.</exception>
    public PossibleDay(DateOnly? earliest, DateOnly? latest)
    {
        if (earliest > latest) throw new ArgumentException($"The earliest possible day, {earliest:O}, is after the latest, {latest:O}.", nameof(earliest));
        (Earliest, Latest) = (earliest, latest);
    }

    /// <summary>The first day it may be; null when nothing bounds it.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it may be; null when nothing bounds it.</summary>
    public DateOnly? Latest { get; }

    /// <summary>A day of which nothing is known.</summary>
    public static PossibleDay Unknown => default;

    /// <summary>Whether the day is known exactly.</summary>
    public bool IsExact => Earliest is not null && Earliest == Latest;

    /// <summary>Exactly this day.</summary>
    public static PossibleDay On(DateOnly day) => new(day, day);

    /// <summary>Some day of a year or a month, or exactly that day.</summary>
    public static PossibleDay In(PartialDate date) => new(date.Earliest, date.Latest);

    /// <summary>This day or an earlier one.</summary>
    public static PossibleDay OnOrBefore(DateOnly day) => new(null, day);

    /// <summary>This day or a later one.</summary>
    public static PossibleDay OnOrAfter(DateOnly day) => new(day, null);

    /// <summary>The same range, moved by a number of days. The ends of the calendar stay where they are.</summary>
    public PossibleDay Plus(int days) => new(Move(Earliest, days), Move(Latest, days));

    /// <summary>The days that both allow; null when there are none.</summary>
    public PossibleDay? Narrow(PossibleDay other)
    {
        var earliest = Earliest is null || other.Earliest > Earliest ? other.Earliest : Earliest;
        var latest = Latest is null || other.Latest < Latest ? other.Latest : Latest;
        return earliest > latest ? null : new PossibleDay(earliest, latest);
    }

    /// <summary>Reads the EDTF text described at the type.</summary>
    public static bool TryParse(string? text, out PossibleDay day)
    {
        day = default;
        if (PartialDate.TryParse(text, out var date))
        {
            day = In(date);
            return true;
        }

        if (text is null || text.Length < 4 || text[0] != '[' || text[^1] != ']') return false;
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) return false;
        string from = text[1..dots], to = text[(dots + 2)..^1];
        PartialDate first = default, last = default;
        if (from.Length > 0 && !PartialDate.TryParse(from, out first)) return false;
        if (to.Length > 0 && !PartialDate.TryParse(to, out last)) return false;
        if (from.Length > 0 && to.Length > 0 && first.Earliest > last.Latest) return false;
        day = new(from.Length > 0 ? first.Earliest : null, to.Length > 0 ? last.Latest : null);
        return true;
    }

    /// <summary>Reads the EDTF text described at the type.</summary>
    /// <exception cref="FormatException">The text is not such a day.</exception>
    public static PossibleDay Parse(string text) => TryParse(text, out var day)
        ? day
        : throw new FormatException($"'{text}' is not a date. Write 2016, 2016-05, 2016-05-09, [..2016-05-09], [2016-05..] or [2016-05..2016-07].");

    /// <summary>The shortest EDTF text of this range.</summary>
    public override string ToString()
    {
        if (Earliest is not { } first) return $"[..{Text(Latest)}]";
        if (Latest is not { } last) return $"[{Text(first)}..]";
        if (first == last) return Text(first);
        if (first.Day == 1 && last == new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month))) return Text(first)[..7];
        if (first.DayOfYear == 1 && last == new DateOnly(first.Year, 12, 31)) return Text(first)[..4];
        return $"[{Text(first)}..{Text(last)}]";
    }

    private static string Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    [SuppressMessage("Style", "IDE0046", Justification = "Three cases, a line each, read better than a nested conditional.")]
    private static DateOnly? Move(DateOnly? day, int days)
    {
        if (day is not { } known) return null;
        long moved = (long)known.DayNumber + days;
        return DateOnly.FromDayNumber((int)Math.Clamp(moved, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
    }
}

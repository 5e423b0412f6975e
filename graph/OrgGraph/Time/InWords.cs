using System.Globalization;

namespace OrgGraph.Time;

/// <summary>Days and periods in plain English, as pages and diagrams tell them.</summary>
public static class InWords
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>A day: 10 August 2017.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>A day that may be known in part.</summary>
    public static string Of(PossibleDay day) => (day.Earliest, day.Latest) switch
    {
        (null, null) => "a day that is not known",
        (null, { } latest) => $"on or before {Of(latest)}",
        ({ } earliest, null) => $"on or after {Of(earliest)}",
        ({ } earliest, { } latest) when earliest == latest => Of(earliest),
        ({ } earliest, { } latest) when earliest.Day == 1 && latest == earliest.AddMonths(1).AddDays(-1) => earliest.ToString("MMMM yyyy", English),
        ({ Month: 1, Day: 1 } earliest, { Month: 12, Day: 31 } latest) when earliest.Year == latest.Year => earliest.Year.ToString(English),
        ({ } earliest, { } latest) => $"between {Of(earliest)} and {Of(latest)}",
    };

    /// <summary>When something holds, as a phrase; empty for what has neither beginning nor end.</summary>
    public static string Of(Validity period)
    {
        string start = period.Start switch
        {
            { Earliest: null, Latest: null } => "Start not known",
            { Earliest: null, Latest: { } latest } when latest == DateOnly.MinValue => "",
            { Earliest: null, Latest: { } latest } => $"In place by {Of(latest)}",
            var day => $"From {Of(day)}",
        };
        if (period.LastDay is not { } last) return start;
        string end = last is { Earliest: null, Latest: null } ? "ended on a day that is not known" : $"until {Of(last)}";
        return start.Length == 0 ? char.ToUpperInvariant(end[0]) + end[1..] : $"{start} {end}";
    }
}

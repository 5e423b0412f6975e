using System.Globalization;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>Dates, counts and the words of enumerations in plain English.</summary>
public static class Say
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>A day: 10 August 2017.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", English);

    /// <summary>A day that may be known in part.</summary>
    public static string Date(PossibleDay day) => (day.Earliest, day.Latest) switch
    {
        (null, null) => "a day that is not known",
        (null, { } latest) => $"on or before {Date(latest)}",
        ({ } earliest, null) => $"on or after {Date(earliest)}",
        ({ } earliest, { } latest) when earliest == latest => Date(earliest),
        ({ } earliest, { } latest) when earliest.Day == 1 && latest == earliest.AddMonths(1).AddDays(-1) => earliest.ToString("MMMM yyyy", English),
        ({ Month: 1, Day: 1 } earliest, { Month: 12, Day: 31 } latest) when earliest.Year == latest.Year => earliest.Year.ToString(English),
        ({ } earliest, { } latest) => $"between {Date(earliest)} and {Date(latest)}",
    };

    /// <summary>When something holds, as a phrase; empty for what has neither beginning nor end.</summary>
    public static string Period(Validity period)
    {
        string start = period.Start switch
        {
            { Earliest: null, Latest: null } => "Start not known",
            { Earliest: null, Latest: { } latest } when latest == DateOnly.MinValue => "",
            { Earliest: null, Latest: { } latest } => $"In place by {Date(latest)}",
            var day => $"From {Date(day)}",
        };
        if (period.LastDay is not { } last) return start;
        string end = last is { Earliest: null, Latest: null } ? "ended on a day that is not known" : $"until {Date(last)}";
        return start.Length == 0 ? Capital(end) : $"{start} {end}";
    }

    /// <summary>A number of things: 1 person, 28 people.</summary>
    public static string Count(int count, string one, string many) => $"{count.ToString("N0", English)} {(count == 1 ? one : many)}";

    /// <summary>A number without needless digits after the point.</summary>
    public static string Number(double number) => number.ToString("0.##", English);

    /// <summary>The word of a value: delivery unit.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value switch
        {
            PlaceKind.StpArea => "STP area",
            MemberRole.DeputyChair => "deputy chair",
            Responsibility.Accountable => "accountable",
            Responsibility.DeliveryLead => "delivery lead",
            Responsibility.PartnerLead => "partner lead",
            AgreementKind.MemorandumOfUnderstanding => "memorandum of understanding",
            _ => Words.Of(value).Replace('-', ' '),
        };

    /// <summary>The same with a capital letter.</summary>
    public static string Title<T>(T value)
        where T : struct, Enum => Capital(Word(value));

    /// <summary>With a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What pages call more than one of a kind.</summary>
    public static string Plural(NodeKind kind) => kind == NodeKind.Person ? "people" : Words.Of(kind) + "s";

    /// <summary>Names as a list: a, b and c.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>Names as a choice: a, b or c.</summary>
    public static string Or(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
}

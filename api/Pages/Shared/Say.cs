using System.Globalization;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>Dates, counts and the words of enumerations in plain English.</summary>
public static class Say
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>A day: 10 August 2017.</summary>
    public static string Date(DateOnly day) => InWords.Of(day);

    /// <summary>A day that may be known in part.</summary>
    public static string Date(PossibleDay day) => InWords.Of(day);

    /// <summary>When something holds, as a phrase; empty for what has neither beginning nor end.</summary>
    public static string Period(Validity period) => InWords.Of(period);

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
}

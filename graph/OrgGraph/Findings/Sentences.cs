using System.Globalization;

namespace OrgGraph.Findings;

/// <summary>Facts and dates as plain English.</summary>
public static class Sentences
{
    /// <summary>A link as a sentence, with whoever carries it, for whom and when.</summary>
    public static string Of(Link link)
    {
        string who = link.Person is { } person ? person.Name : EdgeKinds.PassesToHolder(link.Edge.Kind) ? "Nobody" : link.From.Name;
        string what = link.Edge switch
        {
            Membership seat => link.IsVacant
                ? $"Nobody holds {link.From.Name}, which is {WithArticle(Word(seat.Role))} of {link.To.Name}"
                : $"{who} is {WithArticle(Word(seat.Role))} of {link.To.Name}{As(link)}{For(link)}{(seat.ExOfficio == true ? ", ex officio" : "")}",
            Accountability accountability => link.IsVacant
                ? $"Nobody holds {link.From.Name}, which is {Phrase(accountability.Responsibility)} {link.To.Name}{For(link)}"
                : $"{who} is {Phrase(accountability.Responsibility)} {link.To.Name}{As(link)}{For(link)}",
            Holding holding => $"{who} holds {link.To.Name}{(holding.Tenure == Tenure.Substantive ? "" : $" ({Word(holding.Tenure)})")}",
            Placement => $"{who} belongs to {link.To.Name}",
            ReportingLine line => $"{who} reports to {link.To.Name} ({Word(line.Line)} line)",
            Oversight => $"{who} oversees {link.To.Name}",
            Delivery => $"{who} delivers {link.To.Name}",
            Part => $"{who} is part of {link.To.Name}",
            Participation { Role: PartyRole.NotInvited } => $"{who} was not invited to {link.To.Name}",
            Participation participation => $"{who} is {WithArticle(Word(participation.Role))} of {link.To.Name}",
            Coverage => $"{who} covers {link.To.Name}",
            _ => $"{who} follows {link.To.Name}",
        };
        return $"{what}{(link.Edge.Standing == Standing.Provisional ? ", still to be confirmed" : "")}{During(link.Period)}.";
    }

    /// <summary>A node as a sentence: what it is and when it exists.</summary>
    public static string Of(Node node) => node switch
    {
        Source source => $"{source.Name} is dated {Day(source.Dated)}.",
        Board { Quorum: { } quorum } board => $"{board.Name} decides with at least {quorum} members present.",
        Commitment { Kind: CommitmentKind.Deliverable } => $"{node.Name} is a deliverable{During(node.Validity)}.",
        _ => $"{node.Name} is {WithArticle(Word(node.NodeId.Kind))}{During(node.Validity)}.",
    };

    /// <summary>A day known in part: "10 August 2017", "May 2016", "2016", "on or before 10 August 2017".</summary>
    public static string Day(PossibleDay day) => (day.Earliest, day.Latest) switch
    {
        (null, null) => "on an unknown day",
        (null, { } last) => $"on or before {Day(last)}",
        ({ } first, null) => $"on or after {Day(first)}",
        ({ } first, { } last) when first == last => Day(first),
        ({ } first, { } last) when first.Day == 1 && last == first.AddMonths(1).AddDays(-1) => first.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        ({ } first, { } last) when first.DayOfYear == 1 && last == first.AddYears(1).AddDays(-1) => first.ToString("yyyy", CultureInfo.InvariantCulture),
        ({ } first, { } last) => $"between {Day(first)} and {Day(last)}",
    };

    /// <summary>A day: "10 August 2017".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A period: "from May 2016 to June 2017", "since 10 August 2017 or earlier"; nothing for what has always been.</summary>
    public static string Period(Validity validity)
    {
        var (start, last) = (validity.Start, validity.LastDay);
        bool always = start.Latest == DateOnly.MinValue;
        if (last is not { } end) return always ? "" : start.Earliest is null && start.Latest is { } known ? $"since {Day(known)} or earlier" : $"since {Day(start)}";
        string from = always ? "" : start.Earliest is null && start.Latest is { } latest ? $"from {Day(latest)} or earlier " : $"from {Day(start)} ";
        return $"{from}to {Day(end)}";
    }

    /// <summary>Names in a row: "A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nobody",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>A responsibility before what it is for: "accountable for", "delivery lead for".</summary>
    public static string Phrase(Responsibility responsibility) => responsibility switch
    {
        Responsibility.Consulted => "consulted on",
        Responsibility.Informed => "informed about",
        _ => $"{Word(responsibility)} for",
    };

    /// <summary>The word of a value, in running text: "delivery lead".</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => Words.Of(value).Replace('-', ' ');

    /// <summary>A number of things: "1 seat", "3 seats".</summary>
    internal static string Count(long number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{number:N0} {many ?? one + "s"}");

    /// <summary>A number as short as it can be told: 6, 5.5.</summary>
    internal static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share in whole per cent.</summary>
    internal static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100)}%");

    private static string WithArticle(string word) => word is "chair" or "deputy chair" or "secretary" ? word : $"{("aeio".Contains(word[0], StringComparison.Ordinal) ? "an" : "a")} {word}";

    private static string As(Link link) => link.Through is null ? "" : $" as {link.From.Name}";

    private static string For(Link link) => link.OnBehalfOf is { } organisation ? $" on behalf of {organisation.Name}" : "";

    private static string During(Validity validity) => Period(validity) is { Length: > 0 } period ? $", {period}" : "";
}

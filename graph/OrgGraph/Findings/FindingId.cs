using System.Diagnostics.CodeAnalysis;

namespace OrgGraph.Findings;

/// <summary>
/// The identity of a finding: its check, and a hash of its subjects and of the ids of its evidence. The same on every day and in every run for as
/// long as it rests on the same edges. Written <c>over-boarded-3f9a1c20b7d4e811</c>.
/// </summary>
public readonly record struct FindingId : IComparable<FindingId>
{
    private FindingId(string text) => Text = text;

    /// <summary>As it stands in links, files and queries.</summary>
    public string Text { get; }

    /// <summary>The id of a check's finding.</summary>
    internal static FindingId Of(string check, IEnumerable<string> subjects, IEnumerable<string> evidence) =>
        new($"{check}-{Hashing.Short([check, .. subjects, "|", .. evidence.Order(StringComparer.Ordinal)])}");

    /// <summary>Reads the text of an id.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FindingId id)
    {
        bool good = Keys.IsValid(text) && text!.Contains('-', StringComparison.Ordinal);
        id = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads the text of an id.</summary>
    /// <exception cref="FormatException">The text is not such an id.</exception>
    public static FindingId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an id of a finding or its matter.");

    /// <summary>By text, ordinally.</summary>
    public int CompareTo(FindingId other) => string.CompareOrdinal(Text, other.Text);

    public static bool operator <(FindingId left, FindingId right) => left.CompareTo(right) < 0;

    public static bool operator >(FindingId left, FindingId right) => left.CompareTo(right) > 0;

    public static bool operator <=(FindingId left, FindingId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FindingId left, FindingId right) => left.CompareTo(right) >= 0;

    public override string ToString() => Text;
}

using System.Diagnostics.CodeAnalysis;

namespace OrgGraph.Findings;

/// <summary>
/// What a finding is about, whatever its evidence: its check and a hash of its subjects. Two findings of different days with other evidence are
/// the same matter; a case is kept for a matter, so that it can be reopened when the evidence changes.
/// </summary>
public readonly record struct MatterId
{
    private MatterId(string text) => Text = text;

    /// <summary>As it stands in links, files and queries.</summary>
    public string Text { get; }

    /// <summary>The matter of a check's findings about these subjects.</summary>
    internal static MatterId Of(string check, IEnumerable<string> subjects) => new($"{check}-{Hashing.Short([check, .. subjects])}");

    /// <summary>Reads the text of an id.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MatterId id)
    {
        bool good = Keys.IsValid(text) && text!.Contains('-', StringComparison.Ordinal);
        id = good ? new(text!) : default;
        return good;
    }

    /// <summary>Reads the text of an id.</summary>
    /// <exception cref="FormatException">The text is not such an id.</exception>
    public static MatterId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an id of a finding or its matter.");

    public override string ToString() => Text;
}

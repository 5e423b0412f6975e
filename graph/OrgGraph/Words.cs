using System.Collections.Frozen;
using System.Text;

namespace OrgGraph;

/// <summary>The word for each value of an enumeration, as files and addresses write it: <c>DeliveryUnit</c> is <c>delivery-unit</c>.</summary>
public static class Words
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.ToWord[value];

    /// <summary>The value that a word stands for; upper and lower case are the same, and so are hyphens, spaces and underscores.</summary>
    public static bool TryParse<T>(string? word, out T value)
        where T : struct, Enum => TryParse(word.AsSpan(), out value);

    /// <inheritdoc cref="TryParse{T}(string?, out T)"/>
    public static bool TryParse<T>(ReadOnlySpan<char> word, out T value)
        where T : struct, Enum => Table<T>.BySpan.TryGetValue(word, out value) || Table<T>.ToValue.TryGetValue(Canonical(word.ToString()), out value);

    /// <summary>Every word of an enumeration, in order.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    private static string Canonical(string word) => word.Trim().Replace(' ', '-').Replace('_', '-').ToLowerInvariant();

    private static string FromName(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ToWord = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => FromName(v.ToString()));
        public static readonly FrozenDictionary<string, T> ToValue = ToWord.ToFrozenDictionary(w => w.Value, w => w.Key, StringComparer.Ordinal);
        public static readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> BySpan = ToValue.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}

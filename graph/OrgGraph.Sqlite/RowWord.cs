namespace OrgGraph.Sqlite;

/// <summary>The word of an enumeration in a column.</summary>
internal static class RowWord
{
    /// <exception cref="FormatException">It is not one of the enumeration's.</exception>
    public static T Read<T>(string word)
        where T : struct, Enum => Words.TryParse(word, out T value) ? value : throw new FormatException($"'{word}' is none of {string.Join(", ", Words.All<T>())}.");
}

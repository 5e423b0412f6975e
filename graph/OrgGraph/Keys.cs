using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace OrgGraph;

/// <summary>What a key may look like, so that it can stand in a link, a file and a query unescaped.</summary>
public static class Keys
{
    /// <summary>The most characters in a key.</summary>
    public const int MaxLength = 100;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>Whether it is 1 to 100 lower-case letters, digits, dots and hyphens.</summary>
    public static bool IsValid(string? key) => key is { Length: > 0 and <= MaxLength } && !key.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>Reads <c>kind/key</c>, where the kind is a word of an enumeration.</summary>
    internal static bool TryParse<T>([NotNullWhen(true)] string? text, out T kind, [NotNullWhen(true)] out string? key)
        where T : struct, Enum
    {
        (kind, key) = (default, null);
        int slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 0 || !Words.TryParse(text.AsSpan(0, slash), out kind)) return false;
        key = text![(slash + 1)..];
        return IsValid(key);
    }

    /// <summary>The rule, as a sentence about a key that broke it.</summary>
    public static string Rule(string? key) => $"'{key}' is not a key: use 1 to {MaxLength} lower-case letters, digits, dots and hyphens.";
}

using System.Diagnostics.CodeAnalysis;

namespace OrgGraph.Relationships;

/// <summary>The stable id of an edge: its kind and a key that is unique within the kind. Written <c>member-of/lhb-chair</c>.</summary>
public readonly record struct EdgeId : IComparable<EdgeId>
{
    /// <summary>An id of a kind.</summary>
    /// <exception cref="ArgumentException">The key is not made of lower-case letters, digits, dots and hyphens, or is longer than 100.</exception>
    public EdgeId(EdgeKind kind, string key)
    {
        if (!Keys.IsValid(key)) throw new ArgumentException(Keys.Rule(key), nameof(key));
        (Kind, Key) = (kind, key);
    }

    /// <summary>What sort of edge it is the id of.</summary>
    public EdgeKind Kind { get; }

    /// <summary>The part after the slash.</summary>
    public string Key { get; }

    /// <summary>Reads <c>kind/key</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdgeId id)
    {
        id = default;
        if (!Keys.TryParse(text, out EdgeKind kind, out string? key)) return false;
        id = new(kind, key);
        return true;
    }

    /// <summary>By kind, then by key, ordinally.</summary>
    public int CompareTo(EdgeId other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Key, other.Key);

    public static bool operator <(EdgeId left, EdgeId right) => left.CompareTo(right) < 0;

    public static bool operator >(EdgeId left, EdgeId right) => left.CompareTo(right) > 0;

    public static bool operator <=(EdgeId left, EdgeId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EdgeId left, EdgeId right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Words.Of(Kind)}/{Key}";
}

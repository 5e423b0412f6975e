using System.Diagnostics.CodeAnalysis;

namespace OrgGraph;

/// <summary>The id of any node: its kind and a key that is unique within the kind. Written <c>board/london-health-board</c>.</summary>
public readonly record struct NodeId : IComparable<NodeId>
{
    /// <summary>An id of a kind.</summary>
    /// <exception cref="ArgumentException">The key is not made of lower-case letters, digits, dots and hyphens, or is longer than 100.</exception>
    public NodeId(NodeKind kind, string key)
    {
        if (!Keys.IsValid(key)) throw new ArgumentException(Keys.Rule(key), nameof(key));
        (Kind, Key) = (kind, key);
    }

    /// <summary>What it is the id of.</summary>
    public NodeKind Kind { get; }

    /// <summary>The part after the slash.</summary>
    public string Key { get; }

    /// <summary>Reads <c>kind/key</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NodeId id)
    {
        id = default;
        if (!Keys.TryParse(text, out NodeKind kind, out string? key)) return false;
        id = new(kind, key);
        return true;
    }

    /// <summary>Reads <c>kind/key</c>.</summary>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static NodeId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an id such as board/london-health-board.");

    /// <summary>The key, when the id is of this kind.</summary>
    /// <exception cref="InvalidCastException">It is of another kind.</exception>
    public string KeyOf(NodeKind kind) => Kind == kind ? Key : throw new InvalidCastException($"{this} is not the id of a {Words.Of(kind)}.");

    /// <summary>By kind, then by key, ordinally.</summary>
    public int CompareTo(NodeId other) => Kind != other.Kind ? Kind.CompareTo(other.Kind) : string.CompareOrdinal(Key, other.Key);

    public static bool operator <(NodeId left, NodeId right) => left.CompareTo(right) < 0;

    public static bool operator >(NodeId left, NodeId right) => left.CompareTo(right) > 0;

    public static bool operator <=(NodeId left, NodeId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(NodeId left, NodeId right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Words.Of(Kind)}/{Key}";
}

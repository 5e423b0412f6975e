using System.Buffers.Text;
using System.Text.Json;

namespace OrgGraph.Store;

/// <summary>
/// A place in an ordered answer: the sort values of a row and the id that breaks ties, as opaque text. It stays good when rows are added or
/// removed, and is refused where the order is another.
/// </summary>
/// <param name="Order">The order that it belongs to, as text.</param>
/// <param name="Values">The sort values, each a string, a long or null; the last ones are the ids that break ties.</param>
public sealed record Cursor(string Order, IReadOnlyList<object?> Values)
{
    private const int MaxLength = 4000;

    /// <summary>The cursor as text.</summary>
    public string Encode() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<object?[]>([Order, .. Values]));

    /// <summary>Reads a cursor of an order that has so many values.</summary>
    /// <exception cref="RefusedException"><c>BAD_CURSOR</c>: it is none, or one of another order.</exception>
    public static Cursor Decode(string text, string order, int values)
    {
        try
        {
            if (text.Length > MaxLength) throw new RefusedException(Refusal.BadCursor());
            using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(text));
            object?[] read = [.. document.RootElement.EnumerateArray().Select(Read)];
            return read.Length == values + 1 && read[0] is string of && of == order ? new(order, read[1..]) : throw new RefusedException(Refusal.BadCursor());
        }
        catch (Exception fault) when (fault is FormatException or JsonException or InvalidOperationException)
        {
            throw new RefusedException(Refusal.BadCursor());
        }
    }

    private static object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetInt64(),
        _ => throw new FormatException(),
    };
}

using System.Globalization;

namespace OrgGraph.Store;

/// <summary>How values of fields become values that sort: text by its sort key, all else by number; nothing comes after everything.</summary>
public static class SortValue
{
    /// <summary>A string, a long or null.</summary>
    public static object? Of(object? value) => value switch
    {
        null => null,
        string text => Collation.SortKey(text),
        bool flag => flag ? 1L : 0L,
        int number => (long)number,
        DateOnly day => (long)day.DayNumber,
        _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{value.GetType()} has no sort value."), nameof(value)),
    };

    /// <summary>Compares two sort values of the same field.</summary>
    public static int Compare(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string left, string right) => Collation.Compare(left, right),
        (long left, long right) => left.CompareTo(right),
        _ => throw new RefusedException(Refusal.BadCursor()),
    };
}

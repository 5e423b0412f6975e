namespace OrgGraph.Store;

/// <summary>Whether a value satisfies a <see cref="Filter.Test"/>.</summary>
public static class Comparing
{
    /// <summary>Whether it does. A field without a value equals null and nothing else, and is neither greater nor less than anything.</summary>
    public static bool Holds(object? value, Filter.Test test) => test.Comparison switch
    {
        Comparison.Equal => Same(value, test.Values[0]),
        Comparison.In => test.Values.Any(wanted => Same(value, wanted)),
        Comparison.Contains => value is string text && Collation.Fold(text).Contains(Folded(test), StringComparison.Ordinal),
        Comparison.StartsWith => value is string text && Collation.Fold(text).StartsWith(Folded(test), StringComparison.Ordinal),
        Comparison.EndsWith => value is string text && Collation.Fold(text).EndsWith(Folded(test), StringComparison.Ordinal),
        Comparison.Greater => Ordered(value, test) is > 0,
        Comparison.Less => Ordered(value, test) is < 0,
        _ => throw new ArgumentException($"No such comparison: {test.Comparison}.", nameof(test)),
    };

    private static bool Same(object? value, object? wanted) => Equals(value, Plain(wanted));

    /// <summary>A value of an enumeration as its number, as fields have it.</summary>
    private static object? Plain(object? wanted) => wanted is Enum constant ? Convert.ToInt32(constant, null) : wanted;

    private static string Folded(Filter.Test test) => Collation.Fold((string)test.Values[0]!);

    private static int? Ordered(object? value, Filter.Test test) =>
        value is null || test.Values[0] is not { } wanted ? null : SortValue.Compare(SortValue.Of(value), SortValue.Of(Plain(wanted)));
}

namespace OrgGraph.Neo4j.Filters;

/// <summary>A <see cref="Filter.Test"/> as a condition that is true or false and never neither, so that its opposite is right too.</summary>
internal static class TestText
{
    private const string Never = "false";

    public static string Of(FieldText field, Filter.Test test, Parameters parameters) => test.Comparison switch
    {
        Comparison.Equal when test.Values[0] is null => $"{field.Exact} IS NULL",
        Comparison.Equal => $"({field.Exact} IS NOT NULL AND {field.Exact} = {parameters.Take(Plain(test.Values[0]))})",
        Comparison.In => In(field, test, parameters),
        Comparison.Contains => Folded(field, "CONTAINS", test, parameters),
        Comparison.StartsWith => Folded(field, "STARTS WITH", test, parameters),
        Comparison.EndsWith => Folded(field, "ENDS WITH", test, parameters),
        Comparison.Greater => Ordered(field, ">", test, parameters),
        Comparison.Less => Ordered(field, "<", test, parameters),
        _ => throw new ArgumentException($"No such comparison: {test.Comparison}.", nameof(test)),
    };

    private static string In(FieldText field, Filter.Test test, Parameters parameters)
    {
        string values = parameters.Take(test.Values.Where(value => value is not null).Select(Plain).ToList());
        return $"({field.Exact} IS NOT NULL AND {field.Exact} IN {values}{(test.Values.Contains(null) ? $" OR {field.Exact} IS NULL" : "")})";
    }

    private static string Folded(FieldText field, string comparison, Filter.Test test, Parameters parameters) => field.Folded is null
        ? Never
        : $"({field.Folded} IS NOT NULL AND {field.Folded} {comparison} {parameters.Take(Collation.Fold((string)test.Values[0]!))})";

    private static string Ordered(FieldText field, string comparison, Filter.Test test, Parameters parameters) => test.Values[0] is not { } wanted
        ? Never
        : $"({field.Sort} IS NOT NULL AND {field.Sort} {comparison} {parameters.Take(Sorted(wanted))})";

    private static object? Sorted(object wanted)
    {
        object? value = SortValue.Of(wanted is Enum ? Plain(wanted) : wanted);
        return value is string text ? SortText.Of(text) : value;
    }

    /// <summary>Words and days as their numbers.</summary>
    private static object? Plain(object? value) => value switch
    {
        Enum constant => Convert.ToInt32(constant, null),
        DateOnly day => day.DayNumber,
        _ => value,
    };
}

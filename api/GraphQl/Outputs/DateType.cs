using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>A day, as ISO 8601 writes it.</summary>
internal sealed class DateType : ScalarGraphType
{
    public DateType() => (Name, Description) = ("Date", "A day, as ISO 8601 writes it: 2017-08-10.");

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => Read(text.Value.ToString()),
        _ => ThrowLiteralConversionError(value, "Write a day such as \"2017-08-10\"."),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        DateOnly => value,
        string text => Read(text),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => ThrowSerializationError(value),
    };

    private static DateOnly Read(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new FormatException($"'{text}' is not a day. Write one such as 2017-08-10.");
}

using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using OrgGraph.Api.GraphQl.Filtering;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>Reads the arguments that many fields share.</summary>
internal static class Arguments
{
    /// <summary>How many rows a page has where nothing is said.</summary>
    public const int UsualPage = 20;

    /// <summary>An argument's value; null when it is not given.</summary>
    public static object? Given(this IResolveFieldContext context, string name) => context.Arguments.Given(name);

    /// <summary>A field's value of an input; null when it is not given.</summary>
    public static object? Given(this IDictionary<string, object?> input, string name) => input.TryGetValue(name, out object? value) ? value : null;

    /// <summary>The same among a field's arguments.</summary>
    public static object? Given(this IDictionary<string, ArgumentValue>? arguments, string name) => arguments is not null && arguments.TryGetValue(name, out var argument) ? argument.Value : null;

    /// <summary>Which page is asked for. Rows are read only when they are selected, and counted only when the total is.</summary>
    public static PageRequest Page(this IResolveFieldContext context) => Page(context.Arguments, context.FieldAst, context.Document);

    /// <summary>The page that a field asks for.</summary>
    /// <param name="arguments">The field's arguments.</param>
    /// <param name="field">The field in the request.</param>
    /// <param name="document">The request.</param>
    public static PageRequest Page(IDictionary<string, ArgumentValue>? arguments, GraphQLField field, GraphQLDocument document)
    {
        bool rows = Selection.Asks(field, document, "nodes", "edges", "pageInfo");
        int? last = (int?)arguments.Given("last");
        int? first = (int?)arguments.Given("first") ?? (last is null ? UsualPage : null);
        return new()
        {
            First = rows ? first : 0,
            Last = rows ? last : null,
            After = (string?)arguments.Given("after"),
            Before = (string?)arguments.Given("before"),
            CountTotal = Selection.Asks(field, document, "totalCount"),
        };
    }

    /// <summary>The order that is asked for; empty for the usual one.</summary>
    public static IReadOnlyList<Order> Order(this IResolveFieldContext context) => Order(context.Arguments);

    /// <summary>The order that a field's arguments ask for.</summary>
    public static IReadOnlyList<Order> Order(IDictionary<string, ArgumentValue>? arguments) =>
        arguments.Given("order") is IEnumerable<object?> keys ? [.. keys.OfType<OrderKeys>().Select(one => one.Only)] : [];

    /// <summary>The filter that is asked for.</summary>
    public static Filter? Where(this IResolveFieldContext context) => Where(context.Arguments);

    /// <summary>The filter that a field's arguments ask for.</summary>
    public static Filter? Where(IDictionary<string, ArgumentValue>? arguments) => arguments.Given("where") as Filter;

    /// <summary>The day that a root field asks about, handed down to everything below.</summary>
    /// <exception cref="RefusedException"><c>BAD_DATE</c>: a day and all time together.</exception>
    public static async ValueTask<Scope> Scope(this IResolveFieldContext context)
    {
        var reading = context.Reading();
        var day = (DateOnly?)context.Given("asOf");
        if (context.Given("allTime") is true)
        {
            return day is null
                ? new(reading, day: null)
                : throw new RefusedException(new("BAD_DATE", "Ask for a day with 'asOf' or for 'allTime', not for both."));
        }

        return new(reading, day ?? await reading.UsualDay(context.CancellationToken).ConfigureAwait(false));
    }

    /// <summary>What the request reads with.</summary>
    public static GraphReading Reading(this IResolveFieldContext context) => (GraphReading)context.RootValue!;
}

using GraphQL;
using OrgGraph.Api.GraphQl.Filtering;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>Reads the arguments that many fields share.</summary>
internal static class Arguments
{
    /// <summary>How many rows a page has where nothing is said.</summary>
    public const int UsualPage = 20;

    /// <summary>An argument's value; null when it is not given.</summary>
    public static object? Given(this IResolveFieldContext context, string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) ? argument.Value : null;

    /// <summary>A field's value of an input; null when it is not given.</summary>
    public static object? Given(this IDictionary<string, object?> input, string name) => input.TryGetValue(name, out object? value) ? value : null;

    /// <summary>Which page is asked for. Rows are read only when they are selected, and counted only when the total is.</summary>
    public static PageRequest Page(this IResolveFieldContext context)
    {
        bool rows = Selection.Asks(context, "nodes", "edges", "pageInfo");
        int? last = (int?)context.Given("last");
        int? first = (int?)context.Given("first") ?? (last is null ? UsualPage : null);
        return new()
        {
            First = rows ? first : 0,
            Last = rows ? last : null,
            After = (string?)context.Given("after"),
            Before = (string?)context.Given("before"),
            CountTotal = Selection.Asks(context, "totalCount"),
        };
    }

    /// <summary>The order that is asked for; empty for the usual one.</summary>
    public static IReadOnlyList<Order> Order(this IResolveFieldContext context) =>
        context.Given("order") is IEnumerable<object?> keys ? [.. keys.OfType<OrderKeys>().Select(one => one.Only)] : [];

    /// <summary>The filter that is asked for.</summary>
    public static Filter? Where(this IResolveFieldContext context) => context.Given("where") as Filter;

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

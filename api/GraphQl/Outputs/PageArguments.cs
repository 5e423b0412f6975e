using GraphQL.Types;
using OrgGraph.Api.GraphQl.Filtering;
using OrgGraph.Api.GraphQl.Reading;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>The arguments of connections.</summary>
internal static class PageArguments
{
    /// <summary>Which part of the list.</summary>
    public static IEnumerable<QueryArgument> Page =>
    [
        Build.Argument<IntGraphType>("first", $"How many rows from the front; {Arguments.UsualPage} where neither first nor last is given, {PageRequest.MaxSize} at most."),
        Build.Argument<StringGraphType>("after", "Only what comes after this cursor."),
        Build.Argument<IntGraphType>("last", "How many rows from the back."),
        Build.Argument<StringGraphType>("before", "Only what comes before this cursor."),
    ];

    /// <summary>Which part of a list that is read from the front only.</summary>
    public static IEnumerable<QueryArgument> Front => Page.Where(argument => argument.Name is "first" or "after");

    /// <summary>Which part of which list, in which order.</summary>
    public static IEnumerable<QueryArgument> For(IGraphType where, SortInput order) =>
    [
        .. Page,
        Build.Argument("where", where, "Only those for which this holds."),
        Build.Argument("order", new ListGraphType(new NonNullGraphType(order)), "In which order; each object is one key."),
    ];

    /// <summary>The day that a root field answers for, and everything below it.</summary>
    public static IEnumerable<QueryArgument> AsOf(DateType date) =>
    [
        Build.Argument("asOf", date, "The day to answer for, here and below. Without one: the dataset's reference date, else today."),
        Build.Argument<BooleanGraphType>("allTime", "Answer for all time instead of a day."),
    ];
}

using System.Globalization;
using GraphQL;

namespace OrgGraph.Api.GraphQl.Guard;

/// <summary>A query that goes past a limit: its code does not change, its message says the limit.</summary>
internal sealed class QueryRefused : ExecutionError
{
    private QueryRefused(string code, string message)
        : base(message) => Code = code;

    public static QueryRefused TooLong(int characters, int limit) => new("QUERY_TOO_LONG", Say($"The query has {characters:N0} characters; {limit:N0} are allowed."));

    public static QueryRefused TooManyTokens(int limit) => new("TOO_MANY_TOKENS", Say($"The query has more than the {limit:N0} tokens that are allowed."));

    public static QueryRefused TooDeep(int limit) => new("TOO_DEEP", Say($"The query nests deeper than the {limit:N0} levels that are allowed."));

    public static QueryRefused TooManyAliases(int limit) => new("TOO_MANY_ALIASES", Say($"The query has more than the {limit:N0} aliases that are allowed. To fetch many nodes, use 'nodes(ids)'."));

    public static QueryRefused TooManyDirectives(int limit) => new("TOO_MANY_DIRECTIVES", Say($"The query has more than the {limit:N0} directives that are allowed."));

    public static QueryRefused TooManyFragments(int limit) => new("TOO_MANY_FRAGMENTS", Say($"The query has more than the {limit:N0} fragments and spreads that are allowed."));

    public static QueryRefused FragmentCycle(string name) => new("FRAGMENT_CYCLE", $"Fragment '{name}' spreads itself, directly or through others.");

    public static QueryRefused TooManyFields(double fields, int limit) => new(
        "TOO_MANY_FIELDS", Say($"With its fragments spread, the query has {fields:N0} fields; {limit:N0} are allowed."));

    public static QueryRefused TooManyRepeats(int limit) => new("TOO_MANY_REPEATS", Say($"Fields of one selection are written again more than the {limit:N0} times that are allowed."));

    public static QueryRefused TooManyValues(int limit) => new("TOO_MANY_VALUES", Say($"The variables hold more than the {limit:N0} values that are allowed."));

    public static QueryRefused TooExpensive(double price, int limit) => new(
        "QUERY_TOO_EXPENSIVE", Say($"The query's price is {price:N0}; {limit:N0} is allowed. Ask for fewer rows with 'first', above all in nested lists."));

    private static string Say(FormattableString message) => message.ToString(CultureInfo.InvariantCulture);
}

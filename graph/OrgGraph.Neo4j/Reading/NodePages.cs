using System.Text.Json;
using OrgGraph.Index;
using OrgGraph.Neo4j.Filters;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Which nodes of a kind pass a filter, in which order? By name, one index is walked from the cursor's place.</summary>
internal static class NodePages
{
    private const string Variable = "n";

    public static async ValueTask<Page<Listed>> Of(Questions questions, NodeQuery query, CancellationToken cancellation)
    {
        var (statement, parameters, page) = Text(query);
        return Read(page, await questions.AskOne(statement, parameters, cancellation).ConfigureAwait(false));
    }

    /// <summary>The page that an answer begins with.</summary>
    public static Page<Listed> Read(ServerPage page, JsonElement answer) => page.Page(answer, row => new Listed(Json.Node(row[0]), (Certainty)row[1].GetInt32()), row => Json.Keys(row[2]));

    /// <summary>The statement, for those who want to see how it runs.</summary>
    public static (string Statement, Parameters Parameters, ServerPage Page) Text(NodeQuery query)
    {
        var (parameters, page, parts) = Parts(query, out _);
        return (CypherText.Of("page", parts), parameters, page);
    }

    /// <summary>What a statement has in its places that brings such a page.</summary>
    /// <param name="query">Which page.</param>
    /// <param name="day">The day of the question, as a parameter; null for all time.</param>
    public static (Parameters Parameters, ServerPage Page, (string Place, string Part)[] Parts) Parts(NodeQuery query, out string? day)
    {
        FilterRules.Check(query.Where, query.Kind);
        IReadOnlyList<Order> order = query.Order.Count > 0 ? query.Order : [new(Field.Name)];
        foreach (var key in order)
        {
            if (!Fields.Of(query.Kind).Contains(key.Field) || key.Step is not null) throw new RefusedException(Refusal.NoSuchField(key.Field, Words.Of(query.Kind)));
        }

        var parameters = new Parameters();
        string? asOf = day = query.AsOf is { } asked ? parameters.Take(asked.DayNumber) : null;
        var bounds = Bounds.Of(Variable);
        List<OrderKey> keys = [.. order.Select(key => (Field: FieldText.Of(Variable, key.Field, bounds, asOf), key.Descending)).Select(key => new OrderKey(key.Field.Sort, key.Descending, key.Field.IsText)), new($"{Variable}.key")];
        var page = order is [{ Field: Field.Name, Descending: false }]
            ? new ServerPage(Orders.Keyset(query.Kind.ToString(), order, ties: 1), query.Page, [new($"{Variable}.namePlace")], place => place is [string name, string key] ? [NamePlace.Of(name, key)] : throw new RefusedException(Refusal.BadCursor()))
            : new ServerPage(Orders.Keyset(query.Kind.ToString(), order, ties: 1), query.Page, keys, place => place);

        string passes = $"{Bounds.Holds(Variable, day)} AND {new FilterText(parameters, day).Node(query.Where, Variable, [query.Kind])}";
        string match = Anchors.Of(query.Where, query.Kind, Variable, parameters) ?? $"MATCH ({Variable}:{Labels.Of(query.Kind)})";
        parameters["limit"] = page.Limit;
        return (
            parameters,
            page,
            [
                ("match", match),
                ("passes", passes),
                ("beyond", page.Beyond(parameters)),
                ("order", page.Order),
                ("certainty", bounds.Certainty(day)),
                ("keys", $"[{string.Join(", ", keys.Select(key => key.Expression))}]"),
                ("others", page.Others(parameters) is { } others ? $"EXISTS {{ {match} WHERE {passes} AND {others} RETURN n }}" : "false"),
                ("total", query.Page.CountTotal ? $"COUNT {{ {match} WHERE {passes} RETURN n }}" : "null"),
            ]);
    }
}

namespace OrgGraph.Neo4j.Filters;

/// <summary>Conditions that a row comes before or after a place in an order. What has no value comes last, or first where the order descends: as Cypher sorts too.</summary>
internal static class Positions
{
    /// <summary>The condition that a row comes after a place.</summary>
    public static string After(IReadOnlyList<OrderKey> order, IReadOnlyList<object?> place, Parameters parameters) => Beyond(order, place, parameters, backwards: false, 0);

    /// <summary>The condition that a row comes before a place.</summary>
    public static string Before(IReadOnlyList<OrderKey> order, IReadOnlyList<object?> place, Parameters parameters) => Beyond(order, place, parameters, backwards: true, 0);

    private static string Beyond(IReadOnlyList<OrderKey> order, IReadOnlyList<object?> place, Parameters parameters, bool backwards, int at)
    {
        var key = order[at];
        object? value = key.Checked(place[at]);
        bool down = key.Descending != backwards;
        string beyond, same;
        if (value is null)
        {
            beyond = down ? $"{key.Expression} IS NOT NULL" : "false";
            same = $"{key.Expression} IS NULL";
        }
        else
        {
            string parameter = parameters.Take(value);
            beyond = down ? $"coalesce({key.Expression} < {parameter}, false)" : $"coalesce({key.Expression} > {parameter}, true)";
            same = $"coalesce({key.Expression} = {parameter}, false)";
        }

        return at + 1 == order.Count ? $"({beyond})" : $"({beyond} OR ({same} AND {Beyond(order, place, parameters, backwards, at + 1)}))";
    }
}

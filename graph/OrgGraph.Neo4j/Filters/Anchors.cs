namespace OrgGraph.Neo4j.Filters;

/// <summary>
/// Where a filter names something that an index finds (an id, a name), however many edges away, the walk begins there: it brings all nodes that may pass,
/// and perhaps some more, which the filter sorts out. Without it Neo4j would look at every node of the kind.
/// </summary>
internal static class Anchors
{
    /// <summary>The clauses that bring the nodes; null where the filter names nothing of the sort.</summary>
    public static string? Of(Filter? filter, NodeKind kind, string node, Parameters parameters) =>
        All(filter).OfType<Filter.Links>().Select(links => From(links, kind, node, parameters, depth: 0)).FirstOrDefault(found => found is not null) is { } way
            ? $"CALL () {{\n{way}\nRETURN DISTINCT {node}\n}}\nWITH {node}"
            : null;

    private static string? From(Filter.Links links, NodeKind kind, string node, Parameters parameters, int depth)
    {
        if (links.Quantifier != Quantifier.Some) return null;
        foreach (var at in All(links.Where).OfType<Filter.At>())
        {
            if (Step(links, kind, at.Step, node) is not { } step) continue;
            string there = $"a{depth}";
            foreach (var condition in All(at.Where))
            {
                if (condition is Filter.Test test && Found(test, links, at.Step, there, parameters) is { } found) return $"{found}\n{step(there)}";
                if (condition is Filter.Links next && KindsAt(links, at) is [var only] && From(next, only, there, parameters, depth + 1) is { } further) return $"{further}\nWITH DISTINCT {there}\n{step(there)}";
            }
        }

        return null;
    }

    /// <summary>Of which kinds the node at a step may be: of one, where the filter says which.</summary>
    private static IReadOnlyList<NodeKind> KindsAt(Filter.Links links, Filter.At at) =>
        All(at.Where).OfType<Filter.IsA>().FirstOrDefault() is { } isA ? [isA.Kind] : Fields.KindsAt(links.Kind, at.Step);

    /// <summary>All that must hold at once.</summary>
    private static IEnumerable<Filter> All(Filter? filter) => filter switch
    {
        null => [],
        Filter.And and => and.All.SelectMany(All),
        _ => [filter],
    };

    /// <summary>Finds the nodes of a test by an index of their ids or names.</summary>
    private static string? Found(Filter.Test test, Filter.Links links, Store.Step step, string there, Parameters parameters)
    {
        var kinds = Fields.KindsAt(links.Kind, step);
        if (test.Comparison is not (Comparison.Equal or Comparison.In) || test.Values.Any(value => value is not string)) return null;
        return test.Field switch
        {
            Field.Id => $"MATCH ({there}:Node) WHERE {there}.id IN {parameters.Take(kinds.SelectMany(kind => test.Values.Select(value => $"{Words.Of(kind)}/{value}")).ToList())}",
            Field.Name => $"MATCH ({there}:Node) WHERE {there}.name IN {parameters.Take(test.Values)}",
            _ => null,
        };
    }

    /// <summary>How to come from the node at a step of a link to the node that has the link: on any day, whoever carries it.</summary>
    private static Func<string, string>? Step(Filter.Links links, NodeKind kind, Store.Step step, string node)
    {
        string type = Labels.Of(links.Kind), label = Labels.Of(kind);
        bool passes = EdgeKinds.PassesToHolder(links.Kind);
        return (links.Direction, step) switch
        {
            (Direction.Out, Store.Step.To) when passes && kind == NodeKind.Person => there =>
                $"CALL ({there}) {{ MATCH ({there})<-[:{type}]-({node}:{label}) RETURN {node} UNION MATCH ({there})<-[:{type}]-(:Post)<-[:HOLDS]-({node}:{label}) RETURN {node} }}",
            (Direction.Out, Store.Step.To) => there => $"MATCH ({there})<-[:{type}]-({node}:{label})",
            (Direction.In, Store.Step.From) => there => $"MATCH ({there})-[:{type}]->({node}:{label})",
            (Direction.In, Store.Step.Post) => there => $"MATCH ({there})-[:{type}]->({node}:{label})",
            (Direction.In, Store.Step.Person) when passes => there =>
                $"CALL ({there}) {{ MATCH ({there})-[:{type}]->({node}:{label}) RETURN {node} UNION MATCH ({there})-[:HOLDS]->(:Post)-[:{type}]->({node}:{label}) RETURN {node} }}",
            _ => null,
        };
    }
}

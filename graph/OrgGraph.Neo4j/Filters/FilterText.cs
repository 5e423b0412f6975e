namespace OrgGraph.Neo4j.Filters;

/// <summary>Translates filters into conditions. Their text depends on the shape of a filter alone, every value is a parameter, and a condition is true or false, never neither.</summary>
/// <param name="parameters">Where the values go.</param>
/// <param name="day">The day of the question, as a parameter; null for all time.</param>
internal sealed class FilterText(Parameters parameters, string? day)
{
    private int links;

    /// <summary>The condition that a node satisfies a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="node">The node's variable.</param>
    /// <param name="kinds">Of which kinds it may be.</param>
    public string Node(Filter? filter, string node, IReadOnlyList<NodeKind> kinds) => filter switch
    {
        null => "true",
        Filter.And and => Joined(and.All, " AND ", "true", inner => Node(inner, node, kinds)),
        Filter.Or or => Joined(or.Any, " OR ", "false", inner => Node(inner, node, kinds)),
        Filter.Not not => $"NOT ({Node(not.Inner, node, kinds)})",
        Filter.Test test => TestText.Of(FieldText.Of(node, test.Field, Bounds.Of(node), day), test, parameters),
        Filter.Links quantified => Quantified(quantified, node, kinds),
        Filter.IsA isA => $"{node}:{Labels.Of(isA.Kind)}",
        _ => throw new ArgumentException($"A node cannot be tested by {filter.GetType().Name}.", nameof(filter)),
    };

    /// <summary>The condition that a link satisfies a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="names">The link's variables.</param>
    /// <param name="kind">Of which kind it is.</param>
    public string Link(Filter? filter, LinkNames names, EdgeKind kind) => filter switch
    {
        null => "true",
        Filter.And and => Joined(and.All, " AND ", "true", inner => Link(inner, names, kind)),
        Filter.Or or => Joined(or.Any, " OR ", "false", inner => Link(inner, names, kind)),
        Filter.Not not => $"NOT ({Link(not.Inner, names, kind)})",
        Filter.Test test => TestText.Of(FieldText.Of(names.Edge, test.Field, names.Period, day), test, parameters),
        Filter.At at => At(at, names, kind),
        _ => throw new ArgumentException($"A link cannot be tested by {filter.GetType().Name}.", nameof(filter)),
    };

    private static string Joined(IReadOnlyList<Filter> filters, string by, string none, Func<Filter, string> text) =>
        filters.Count == 0 ? none : $"({string.Join(by, filters.Select(text))})";

    private string At(Filter.At at, LinkNames names, EdgeKind kind)
    {
        var kinds = Fields.KindsAt(kind, at.Step);
        if (at.Step == Step.OnBehalfOf)
        {
            string organisation = $"o{++links}";
            return $"EXISTS {{ MATCH ({organisation}:Node {{id: {names.Edge}.onBehalfOf}}) WHERE {Node(at.Where, organisation, kinds)} }}";
        }

        string node = at.Step switch
        {
            Step.From or Step.Post => names.From,
            Step.To => names.To,
            Step.Person => names.Person,
            _ => throw new ArgumentOutOfRangeException(nameof(at)),
        };
        string there = at.Step switch { Step.Post => $"{node}:Post", Step.Person => $"{node} IS NOT NULL", _ => "true" };
        return $"({there} AND {Node(at.Where, node, kinds)})";
    }

    private string Quantified(Filter.Links quantified, string node, IReadOnlyList<NodeKind> kinds)
    {
        string suffix = $"{++links}";
        var parts = LinkPatterns.At(node, quantified.Kind, quantified.Direction, kinds, day, suffix, AsksForTheHolder(quantified.Where));
        string Any(Func<LinkNames, string> condition) => $"({string.Join(" OR ", parts.Select(part => $"EXISTS {{ {part.Where(condition(part.Names))}{(part.IsPattern ? "" : " RETURN 1")} }}"))})";
        return quantified.Quantifier switch
        {
            Quantifier.Some => Any(names => Link(quantified.Where, names, quantified.Kind)),
            Quantifier.None => $"NOT {Any(names => Link(quantified.Where, names, quantified.Kind))}",
            Quantifier.All => $"NOT {Any(names => $"NOT ({Link(quantified.Where, names, quantified.Kind)})")}",
            _ => throw new ArgumentException($"No such quantifier: {quantified.Quantifier}.", nameof(quantified)),
        };
    }

    /// <summary>Whether it matters to a filter of links who carries them, and since when: then a post's link is one for each holder.</summary>
    private static bool AsksForTheHolder(Filter? filter) => filter switch
    {
        Filter.And and => and.All.Any(AsksForTheHolder),
        Filter.Or or => or.Any.Any(AsksForTheHolder),
        Filter.Not not => AsksForTheHolder(not.Inner),
        Filter.Test test => test.Field is Field.Certainty or Field.Start or Field.End,
        Filter.At at => at.Step == Step.Person,
        _ => false,
    };
}

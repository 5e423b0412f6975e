namespace OrgGraph.Neo4j.Filters;

/// <summary>
/// The links of a kind at a node: what a post carries passes to whoever holds the post at the same time, with one row for each holder, and one without
/// a person where there is none.
/// </summary>
internal static class LinkPatterns
{
    /// <summary>The parts of which they consist; each link is in one of them.</summary>
    /// <param name="node">The variable of the node.</param>
    /// <param name="kind">Along which kind of edge.</param>
    /// <param name="direction">Out of the node or into it.</param>
    /// <param name="kinds">Of which kinds the node may be: a person has the seats of posts held as well, and nobody else holds a post.</param>
    /// <param name="day">The day of the question, as a parameter; null for all time.</param>
    /// <param name="suffix">What makes the variables unlike others of the statement.</param>
    /// <param name="holders">Whether it matters who carries them; without it a post's link comes once, and nobody carries it.</param>
    public static IEnumerable<LinkPart> At(string node, EdgeKind kind, Direction direction, IReadOnlyList<NodeKind> kinds, string? day, string suffix, bool holders)
    {
        string type = Labels.Of(kind), edge = $"r{suffix}", from = $"f{suffix}", to = $"t{suffix}", person = $"p{suffix}", holding = $"h{suffix}", holder = $"held{suffix}";
        bool passes = EdgeKinds.PassesToHolder(kind);
        var own = direction == Direction.Out ? new LinkNames(edge, node, to, person, null) : new LinkNames(edge, from, node, person, null);
        string pattern = $"MATCH ({own.From})-[{edge}:{type}]->({own.To}) WHERE {Bounds.Holds(edge, day)}";
        if (!holders) yield return new(pattern, own, IsPattern: true);
        else if (direction == Direction.Out && kinds is [NodeKind.Person]) yield return new($"{pattern}\nWITH *, {own.From} AS {person}", own, IsPattern: false);
        else if (!passes) yield return new($"{pattern}\nWITH *, CASE WHEN {own.From}:Person THEN {own.From} END AS {person}", own, IsPattern: false);
        else
            yield return new(
                $"""
                {pattern}
                OPTIONAL MATCH ({own.From}:Post)<-[{holding}:HOLDS]-({holder}) WHERE {Bounds.Meets(edge, holding, day)}
                WITH *, coalesce({holder}, CASE WHEN {own.From}:Person THEN {own.From} END) AS {person}
                """,
                own with { Holding = holding },
                IsPattern: false);

        if (direction == Direction.Out && passes && kinds.Contains(NodeKind.Person))
            yield return new(
                $"MATCH ({node})-[{holding}:HOLDS]->({from})-[{edge}:{type}]->({to}) WHERE {Bounds.Holds(edge, day)} AND {Bounds.Meets(edge, holding, day)}",
                new(edge, from, to, node, holding),
                IsPattern: true);
    }
}

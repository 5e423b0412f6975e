namespace OrgGraph.Benchmarks;

/// <summary>A query to @neo4j/graphql, in the two ways in which a page of it can begin.</summary>
internal sealed class Neo4jPeerQuery
{
    private const string Held = "where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }";
    private const string Chairs = """boardsConnection: { some: { edge: { role: { eq: "chair" }, startLo: { lte: $day }, endHi: { gt: $day } }, node: { kind: { eq: "committee" } } } }""";

    private readonly int first;
    private readonly string where, selection;

    private Neo4jPeerQuery(int first, string where, string selection) => (this.first, this.where, this.selection) = (first, where, selection);

    /// <summary>People, their boards, and those boards' members, seats that come by a post held on the day too.</summary>
    public static Neo4jPeerQuery Nested { get; } = new(20, "", $$"""
        boardsConnection({{Held}}) { edges { properties { role } node { ...B } } }
        postsConnection({{Held}}) { edges { node { boardsConnection({{Held}}) { edges { properties { role } node { ...B } } } } } } } }
        fragment B on Board { id name membersConnection({{Held}}) { edges { properties { role } node { id name } } }
          postsConnection({{Held}}) { edges { properties { role } node { holdersConnection({{Held}}) { edges { node { id name } } } } }
        """);

    /// <summary>The part of <see cref="Nested"/> that people have of their own.</summary>
    public static Neo4jPeerQuery NestedPart { get; } = new(20, "", $$"""
        boardsConnection({{Held}}) { edges { properties { role } node { id name membersConnection({{Held}}) { edges { properties { role } node { id name } } } } } }
        """);

    /// <summary>People who chair a committee, of their own or by a post, and all their boards.</summary>
    public static Neo4jPeerQuery Filtered { get; } = new(100, $$"""OR: [{ {{Chairs}} }, { postsConnection: { some: { edge: { startLo: { lte: $day }, endHi: { gt: $day } }, node: { {{Chairs}} } } } }]""", $$"""
        boardsConnection({{Held}}) { edges { properties { role } node { id name kind } } }
        postsConnection({{Held}}) { edges { node { boardsConnection({{Held}}) { edges { properties { role } node { id name kind } } } } } }
        """);

    /// <summary>The part of <see cref="Filtered"/> that people have of their own.</summary>
    public static Neo4jPeerQuery FilteredPart { get; } = new(100, Chairs, $$"""boardsConnection({{Held}}) { edges { properties { role } node { id name kind } } }""");

    /// <summary>As its manual has it: sorted, and so many left out from the front. Variables: <c>day</c>, <c>offset</c>.</summary>
    public string ByOffset => Text("$offset: Int!", ", offset: $offset", "");

    /// <summary>Behind a place in the order that our index serves, which takes knowing how OrgGraph keeps it. Variables: <c>day</c>, <c>after</c>.</summary>
    public string AtPlace => Text("$after: String!", "", "namePlace: { gt: $after } ");

    private string Text(string variable, string argument, string place) =>
        $$"""query ($day: Int!, {{variable}}) { people(limit: {{first}}{{argument}}, sort: [{ namePlace: ASC }], where: { {{place}}{{where}} }) { id name {{selection}} } }""";
}

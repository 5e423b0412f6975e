namespace OrgGraph.Neo4j.Filters;

/// <summary>Some of the links at a node.</summary>
/// <param name="Match">The clauses that bring them, row by row.</param>
/// <param name="Names">How they are called there.</param>
/// <param name="IsPattern">Whether it is one pattern with its condition, to which conditions can be added.</param>
internal sealed record LinkPart(string Match, LinkNames Names, bool IsPattern)
{
    /// <summary>Those of them for which a condition holds.</summary>
    public string Where(string condition) => IsPattern ? $"{Match} AND {condition}" : $"{Match}\nWITH * WHERE {condition}";

    /// <summary>Them under other names.</summary>
    public string Returned(LinkNames names) => $"{Match}\nRETURN {As(Names.Edge, names.Edge)}, {As(Names.From, names.From)}, {As(Names.To, names.To)}, {As(Names.Person, names.Person)}, " +
        As(Names.Holding ?? "null", names.Holding ?? "nothing");

    private static string As(string found, string name) => found == name ? name : $"{found} AS {name}";
}

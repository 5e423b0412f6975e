namespace OrgGraph.Viz.Diagrams;

/// <summary>Something that a box or a line is about, so that a reader can pick out all that is about it.</summary>
/// <param name="Facet">What sort of thing it is.</param>
/// <param name="Id">Its id, without spaces: <c>person/sadiq-khan</c>, <c>chair</c>.</param>
/// <param name="Name">What it is called.</param>
public sealed record Mention(Facet Facet, string Id, string Name)
{
    /// <summary>What a link is about: its role, who carries it, for whom they speak.</summary>
    public static IReadOnlyList<Mention> Of(Link link)
    {
        ArgumentNullException.ThrowIfNull(link);
        var all = new List<Mention>();
        if (Role(link.Edge) is { } role) all.Add(new(Facet.Role, role, Phrases.Capital(role.Replace('-', ' '))));
        if (link.Person is { } person) all.Add(Of(person));
        if (link.OnBehalfOf is { } body) all.Add(new(Facet.Organisation, body.NodeId.ToString(), body.Name));
        return all;
    }

    /// <summary>What a node's own box is about: the person or the organisation that it stands for.</summary>
    public static IReadOnlyList<Mention> Of(Node node) => node switch
    {
        Person person => [Of(person)],
        Organisation body => [new(Facet.Organisation, body.NodeId.ToString(), body.Name)],
        _ => [],
    };

    private static Mention Of(Person person) => new(Facet.Person, person.NodeId.ToString(), person.Name);

    private static string? Role(Edge edge) => edge switch
    {
        Membership seat => Words.Of(seat.Role),
        Accountability duty => Words.Of(duty.Responsibility),
        Participation part => Words.Of(part.Role),
        Holding holding => Words.Of(holding.Tenure),
        _ => null,
    };
}

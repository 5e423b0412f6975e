using OrgGraph.Index;

namespace OrgGraph.Neo4j.Reading;

/// <summary>The order of the links of an expansion, by the same values as on the server, ties broken by edge, then holding.</summary>
internal sealed class LinkOrder
{
    private readonly DateOnly? day;
    private readonly Dictionary<Node, object?> names = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="RefusedException"><c>NO_SUCH_FIELD</c>: links of that kind do not have it.</exception>
    public LinkOrder(Expansion asked)
    {
        (Keys, day) = (Orders.Of(asked), asked.AsOf);
        Keyset = Orders.Keyset($"{asked.Kind} {asked.Direction}", Keys, ties: 2);
    }

    /// <summary>What links are ordered by, before what breaks ties.</summary>
    public IReadOnlyList<Order> Keys { get; }

    /// <summary>The same, as cursors carry it.</summary>
    public Keyset Keyset { get; }

    /// <summary>Links in this order, each with its place.</summary>
    public IReadOnlyList<Row<Link>> Sorted(IReadOnlyList<Link> links) => Keyset.Take(links, Values, link => link, PageRequest.All).Rows;

    private object?[] Values(Link link) => [.. Keys.Select(key => Value(link, key)), link.Edge.Key, link.Through?.Key];

    private object? Value(Link link, Order key)
    {
        if (key.Step is not { } step) return Sorting(Fields.Value(link, key.Field));
        if (link.At(step) is not { } node) return null;
        if (key.Field != Field.Name) return Fields.Of(node.NodeId.Kind).Contains(key.Field) ? Sorting(Fields.Value(node, Certain(node), key.Field)) : null;
        if (!names.TryGetValue(node, out object? name)) names.Add(node, name = Sorting(node.Name));
        return name;
    }

    private Certainty Certain(Node node) => day is { } known ? node.Validity.On(known) : Certainty.Definitely;

    private static object? Sorting(object? value)
    {
        object? sorting = SortValue.Of(value);
        return sorting is string text ? SortText.Of(text) : sorting;
    }
}

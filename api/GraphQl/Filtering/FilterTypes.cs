using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>The filter inputs of all kinds of node and edge, made from the closed lists of fields, walks and ends.</summary>
internal sealed class FilterTypes
{
    private static readonly NodeKind[] AnyKind = Enum.GetValues<NodeKind>();
    private readonly Dictionary<NodeKind, Conditions> nodes = [];
    private readonly Dictionary<EdgeKind, Conditions> links = [];
    private readonly Dictionary<EdgeKind, Quantifiers> quantifiers = [];
    private readonly Dictionary<string, Conditions> several = new(StringComparer.Ordinal);

    public FilterTypes(EnumTypes enums)
    {
        Comparisons = new(enums);
        foreach (var kind in AnyKind) nodes.Add(kind, new($"{kind}FilterInput", $"What a {Words.Of(kind)} must satisfy."));
        foreach (var kind in Enum.GetValues<EdgeKind>())
        {
            links.Add(kind, new($"{Naming.Of(kind)}FilterInput", $"What an edge must satisfy that is a {Naming.Of(kind)}."));
            quantifiers.Add(kind, new(Naming.Of(kind), links[kind]));
        }

        foreach (var (kind, conditions) in nodes) FillNode(kind, conditions);
        foreach (var (kind, conditions) in links) FillLink(kind, conditions);
    }

    /// <summary>What can be asked of a value, by its type.</summary>
    public Comparisons Comparisons { get; }

    /// <summary>For nodes of a kind.</summary>
    public Conditions Of(NodeKind kind) => nodes[kind];

    /// <summary>For edges of a kind.</summary>
    public Conditions Of(EdgeKind kind) => links[kind];

    private void FillNode(NodeKind kind, Conditions conditions)
    {
        foreach (var field in Filterable(Fields.Of(kind))) AddField(conditions, field, Fields.EnumOf(kind, field), Comparisons.NodeIds);
        foreach (var walk in Walks.Of(kind))
        {
            conditions.Add(walk.Name, quantifiers[walk.Kind], walk.Description, value => (value as Quantified)?.Invoke(walk.Kind, walk.Direction));
        }
    }

    private void FillLink(EdgeKind kind, Conditions conditions)
    {
        foreach (var field in Filterable(Fields.Of(kind))) AddField(conditions, field, Fields.EnumOf(kind, field), Comparisons.EdgeIds);
        foreach (var end in Ends.Of(kind).Concat(Ends.Both(kind)))
        {
            bool one = end.Kinds.Count == 1;
            bool narrows = one && !end.Always && end.Step is Step.From or Step.To;
            conditions.Add(end.Name, one ? nodes[end.Kinds[0]] : Several(end.Kinds), end.Description + " Null asks for edges that have none.", value =>
            {
                var kindOf = narrows ? new Filter.IsA(end.Kinds[0]) : null;
                return value is Filter where ? new Filter.At(end.Step, Filter.Both(kindOf, where)) : new Filter.Not(new Filter.At(end.Step, kindOf));
            });
        }
    }

    /// <summary>For a node that may be of several kinds: what all kinds have, and each kind's own under its name.</summary>
    private Conditions Several(IReadOnlyList<NodeKind> kinds)
    {
        string name = $"{AbstractTypes.NameOf(kinds)}FilterInput";
        if (several.TryGetValue(name, out var known)) return known;
        IReadOnlyList<NodeKind> all = AbstractTypes.KindsOf(kinds);
        var conditions = new Conditions(name, $"What a node must satisfy that may be a {string.Join(", a ", all.Select(kind => Words.Of(kind)))}.");
        several.Add(name, conditions);
        foreach (var field in Filterable(Fields.Of(NodeKind.Person))) AddField(conditions, field, Fields.EnumOf(NodeKind.Person, field), Comparisons.NodeIds);
        foreach (var kind in all)
        {
            conditions.Add(Naming.Camel(kind.ToString()), nodes[kind], $"It is a {Words.Of(kind)} and satisfies this.", value =>
                Filter.Both(new Filter.IsA(kind), value as Filter));
        }

        return conditions;
    }

    private void AddField(Conditions conditions, Field field, Type? enumeration, Operations ids)
    {
        var operations = field switch
        {
            Field.Id => ids,
            Field.Plenary or Field.Voting or Field.ExOfficio => Comparisons.Flag,
            Field.Seats or Field.Quorum => Comparisons.Number,
            _ => enumeration is null ? Comparisons.Text : Comparisons.Of(enumeration),
        };
        conditions.Add(Naming.Camel(field.ToString()), operations, null, value => (value as FieldTest)?.Invoke(field));
    }

    /// <summary>Days are asked for by <c>asOf</c>, which knows of dates known in part; comparing one bound of them would not.</summary>
    private static IEnumerable<Field> Filterable(IEnumerable<Field> fields) => fields.Where(field => field is not (Field.Start or Field.End));
}

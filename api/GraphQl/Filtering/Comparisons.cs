using GraphQL.Types;
using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>The comparisons for each type of value, named as HotChocolate names them.</summary>
internal sealed class Comparisons(EnumTypes enums)
{
    private readonly Dictionary<Type, Operations> ofEnums = [];

    /// <summary>Of text.</summary>
    public Operations Text { get; } = EqualAndIn(new("StringOperationFilterInput", "What can be asked of text."), typeof(StringGraphType), typeof(ListGraphType<StringGraphType>))
        .With("contains", "ncontains", typeof(StringGraphType), "Contains this; case and accents do not matter.", (field, value) => Like(field, Comparison.Contains, value))
        .With("startsWith", "nstartsWith", typeof(StringGraphType), "Begins with this; case and accents do not matter.", (field, value) => Like(field, Comparison.StartsWith, value))
        .With("endsWith", "nendsWith", typeof(StringGraphType), "Ends with this; case and accents do not matter.", (field, value) => Like(field, Comparison.EndsWith, value));

    /// <summary>Of whole numbers.</summary>
    public Operations Number { get; } = EqualAndIn(new("IntOperationFilterInput", "What can be asked of a whole number."), typeof(IntGraphType), typeof(ListGraphType<IntGraphType>))
        .With("gt", "ngt", typeof(IntGraphType), "Greater than this.", (field, value) => One(field, Comparison.Greater, value))
        .With("gte", "ngte", typeof(IntGraphType), "Greater than this or equal.", (field, value) => OrEqual(field, Comparison.Greater, value))
        .With("lt", "nlt", typeof(IntGraphType), "Less than this.", (field, value) => One(field, Comparison.Less, value))
        .With("lte", "nlte", typeof(IntGraphType), "Less than this or equal.", (field, value) => OrEqual(field, Comparison.Less, value));

    /// <summary>Of yes and no.</summary>
    public Operations Flag { get; } = new Operations("BooleanOperationFilterInput", "What can be asked of yes and no.")
        .With("eq", "neq", typeof(BooleanGraphType), "Equals this; null asks for what is not stated.", (field, value) => One(field, Comparison.Equal, value));

    /// <summary>Of the ids of nodes.</summary>
    public Operations NodeIds { get; } = EqualAndIn(
        new("IdOperationFilterInput", "What can be asked of an id such as board/london-health-board."), typeof(IdGraphType), typeof(ListGraphType<IdGraphType>), OfNode);

    /// <summary>Of the ids of edges.</summary>
    public Operations EdgeIds { get; } = EqualAndIn(
        new("EdgeIdOperationFilterInput", "What can be asked of an edge's id such as member-of/lhb-chair."), typeof(IdGraphType), typeof(ListGraphType<IdGraphType>), OfEdge);

    /// <summary>Of the values of an enumeration.</summary>
    public Operations Of(Type enumeration)
    {
        if (ofEnums.TryGetValue(enumeration, out var known)) return known;
        var type = enums.Of(enumeration);
        var operations = new Operations($"{type.Name}OperationFilterInput", $"What can be asked of a value of {type.Name}.")
            .With("eq", "neq", type, "Equals this; null asks for what is not stated.", (field, value) => One(field, Comparison.Equal, value))
            .With("in", "nin", new ListGraphType(type), "Is one of these.", (field, value) => new Filter.Test(field, Comparison.In, Values(value)));
        ofEnums.Add(enumeration, operations);
        return operations;
    }

    private static Operations EqualAndIn(Operations operations, Type one, Type several, Func<object?, Filter>? meaning = null) => operations
        .With("eq", "neq", one, "Equals this, to the letter; null asks for what has no value.", (field, value) => meaning is null ? One(field, Comparison.Equal, value) : meaning(value))
        .With("in", "nin", several, "Is one of these.", (field, value) => meaning is null
            ? new Filter.Test(field, Comparison.In, Values(value))
            : new Filter.Or([.. Values(value).Select(meaning)]));

    private static Filter.Test One(Field field, Comparison comparison, object? value) => new Filter.Test(field, comparison, [value]);

    private static Filter.Or OrEqual(Field field, Comparison comparison, object? value) => new Filter.Or([One(field, comparison, value), Filter.Equal(field, value)]);

    private static Filter Like(Field field, Comparison comparison, object? text) => text is null ? Never : One(field, comparison, text);

    private static Filter OfNode(object? id) => NodeId.TryParse(id as string, out var node) ? new Filter.And([new Filter.IsA(node.Kind), Filter.Equal(Field.Id, node.Key)]) : Never;

    private static Filter OfEdge(object? id) => EdgeId.TryParse(id as string, out var edge) ? Filter.Equal(Field.Id, edge.Key) : Never;

    private static Filter Never => new Filter.Or([]);

    private static IReadOnlyList<object?> Values(object? list) => list is IEnumerable<object?> values ? [.. values] : [];
}

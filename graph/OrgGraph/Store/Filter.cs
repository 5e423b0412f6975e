namespace OrgGraph.Store;

/// <summary>What a node or a link must satisfy. The index evaluates it; a store with a query language translates it.</summary>
public abstract record Filter
{
    private Filter()
    {
    }

    /// <summary>All of these hold; true when there are none.</summary>
    public sealed record And(IReadOnlyList<Filter> All) : Filter;

    /// <summary>At least one of these holds; false when there are none.</summary>
    public sealed record Or(IReadOnlyList<Filter> Any) : Filter;

    /// <summary>This does not hold.</summary>
    public sealed record Not(Filter Inner) : Filter;

    /// <summary>A field compares so with a value. A field without a value is equal to null and to nothing else, and in no order with anything.</summary>
    /// <param name="Field">Which field.</param>
    /// <param name="Comparison">How.</param>
    /// <param name="Values">One value; for <see cref="Store.Comparison.In"/> any number. Each is null, a string, a bool, an int, or a value of the field's enumeration.</param>
    public sealed record Test(Field Field, Comparison Comparison, IReadOnlyList<object?> Values) : Filter;

    /// <summary>Of a node's links along a kind of edge, some, all or none satisfy this; those of the day of the question count.</summary>
    public sealed record Links(EdgeKind Kind, Direction Direction, Quantifier Quantifier, Filter? Where) : Filter;

    /// <summary>Of a link, the node at that step exists and satisfies this.</summary>
    public sealed record At(Step Step, Filter? Where) : Filter;

    /// <summary>Of a node, it is of this kind. Stands before tests of fields that only this kind has, where an edge may lead to several.</summary>
    public sealed record IsA(NodeKind Kind) : Filter;

    /// <summary>A field equals a value.</summary>
    public static Filter Equal(Field field, object? value) => new Test(field, Comparison.Equal, [value]);

    /// <summary>Both hold; either may be null, which holds always.</summary>
    public static Filter? Both(Filter? one, Filter? other) => one is null ? other : other is null ? one : new And([one, other]);
}

using GraphQL.Types;

namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>
/// A filter input over rows that are at hand, in the same dialect as <see cref="Conditions"/>. Reading one gives a <see cref="Predicate{T}"/>. A row may have several values
/// for one name: a test holds when it holds for one of them, and its opposite when it holds for none.
/// </summary>
internal sealed class RowTests<T> : InputObjectGraphType
{
    // A test waits to be told of which field; here the name of the input says it, so any will do.
    private const Store.Field Any = Store.Field.Name;
    private readonly Dictionary<string, Func<object?, Predicate<T>?>> meanings = new(StringComparer.Ordinal);

    public RowTests(string name, string description)
    {
        (Name, Description) = (name, description);
        var several = new ListGraphType(new NonNullGraphType(this));
        Add("and", several, "All of these hold.", value => value is IEnumerable<object?> all && Each(all) is var tests ? row => tests.TrueForAll(test => test(row)) : null);
        Add("or", several, "At least one of these holds.", value => value is IEnumerable<object?> any && Each(any) is var tests ? row => tests.Exists(test => test(row)) : null);
        Add("not", this, "This does not hold.", value => value is Predicate<T> inner ? row => !inner(row) : null);
    }

    /// <summary>Adds a test of one value; one of an enumeration is told as its number.</summary>
    public RowTests<T> With(string name, Operations operations, string description, Func<T, object?> value) => With(name, operations, description, row => [value(row)]);

    /// <summary>Adds a test of several values.</summary>
    public RowTests<T> With(string name, Operations operations, string description, Func<T, IReadOnlyList<object?>> values)
    {
        Add(name, operations, description, given => (given as FieldTest)?.Invoke(Any) is { } test ? row => Holds(test, values(row)) : null);
        return this;
    }

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        Predicate<T>[] all = [.. value.Select(given => meanings[given.Key](given.Value)).OfType<Predicate<T>>()];
        return (Predicate<T>)(row => Array.TrueForAll(all, test => test(row)));
    }

    private static bool Holds(Filter filter, IReadOnlyList<object?> values) => filter switch
    {
        Filter.And and => and.All.All(one => Holds(one, values)),
        Filter.Or or => or.Any.Any(one => Holds(one, values)),
        Filter.Not not => !Holds(not.Inner, values),
        Filter.Test test => values.Any(value => Comparing.Holds(value, test)),
        _ => throw new ArgumentException($"A row at hand has no {filter}.", nameof(filter)),
    };

    private static List<Predicate<T>> Each(IEnumerable<object?> values) => [.. values.OfType<Predicate<T>>()];

    private void Add(string name, IGraphType type, string description, Func<object?, Predicate<T>?> meaning)
    {
        AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
        meanings.Add(name, meaning);
    }
}

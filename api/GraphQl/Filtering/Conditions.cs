using GraphQL.Types;

namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>A filter input. What is given together must all hold; reading one gives the store's filter.</summary>
internal sealed class Conditions : InputObjectGraphType
{
    private readonly Dictionary<string, Func<object?, Filter?>> meanings = new(StringComparer.Ordinal);

    public Conditions(string name, string description)
    {
        (Name, Description) = (name, description);
        var several = new ListGraphType(new NonNullGraphType(this));
        Add("and", several, "All of these hold.", value => value is IEnumerable<object?> all ? new Filter.And(Each(all)) : null);
        Add("or", several, "At least one of these holds.", value => value is IEnumerable<object?> any ? new Filter.Or(Each(any)) : null);
        Add("not", this, "This does not hold.", value => value is Filter inner ? new Filter.Not(inner) : null);
    }

    /// <summary>Adds a condition by the name that it goes by, and what its value means; a meaning of null is no condition.</summary>
    public void Add(string name, IGraphType type, string? description, Func<object?, Filter?> meaning)
    {
        AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
        meanings.Add(name, meaning);
    }

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        Filter[] all = [.. value.Select(given => meanings[given.Key](given.Value)).OfType<Filter>()];
        return all is [var only] ? only : new Filter.And(all);
    }

    private static Filter[] Each(IEnumerable<object?> values) => [.. values.OfType<Filter>()];
}

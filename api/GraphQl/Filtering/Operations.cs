using GraphQL.Types;

namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>What can be asked of one field's value. Reading one gives a <see cref="FieldTest"/>, to which the field is still to be told.</summary>
internal sealed class Operations : InputObjectGraphType
{
    private readonly Dictionary<string, Func<Field, object?, Filter>> meanings = new(StringComparer.Ordinal);

    public Operations(string name, string description) => (Name, Description) = (name, description);

    /// <summary>Adds a comparison and its opposite with one value. A value of null asks for a field without a value.</summary>
    public Operations With(string name, string opposite, Type type, string description, Func<Field, object?, Filter> meaning)
    {
        Add(name, new FieldType { Name = name, Type = type, Description = description }, meaning);
        Add(opposite, new FieldType { Name = opposite, Type = type }, (field, value) => new Filter.Not(meaning(field, value)));
        return this;
    }

    /// <summary>The same for a type that is made, not looked up.</summary>
    public Operations With(string name, string opposite, IGraphType type, string description, Func<Field, object?, Filter> meaning)
    {
        Add(name, new FieldType { Name = name, ResolvedType = type, Description = description }, meaning);
        Add(opposite, new FieldType { Name = opposite, ResolvedType = type }, (field, value) => new Filter.Not(meaning(field, value)));
        return this;
    }

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        (Func<Field, object?, Filter> Meaning, object? Value)[] given = [.. value.Select(pair => (meanings[pair.Key], pair.Value))];
        return (FieldTest)(field => new Filter.And([.. given.Select(one => one.Meaning(field, one.Value))]));
    }

    private void Add(string name, FieldType field, Func<Field, object?, Filter> meaning)
    {
        AddField(field);
        meanings.Add(name, meaning);
    }
}

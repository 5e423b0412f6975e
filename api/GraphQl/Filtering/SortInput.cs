using GraphQL.Types;

namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>One key of an order: exactly one field and its direction. Reading one gives the keys that it has, which should be one (<see cref="OrderKeys"/>).</summary>
internal sealed class SortInput : InputObjectGraphType
{
    private readonly Dictionary<string, Func<object?, Order?>> meanings = new(StringComparer.Ordinal);

    public SortInput(string name, string description) => (Name, Description) = (name, $"{description} Exactly one field: give several keys as several objects.");

    /// <summary>Adds a key by its name and what its value means.</summary>
    public void Add(string name, IGraphType type, string? description, Func<object?, Order?> meaning)
    {
        AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
        meanings.Add(name, meaning);
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new OrderKeys([.. value.Select(given => meanings[given.Key](given.Value)).OfType<Order>()]);
}

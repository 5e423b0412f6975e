using GraphQL.Types;

namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>How many of a node's edges must satisfy a filter; those that hold on the day of the question count.</summary>
internal sealed class Quantifiers : InputObjectGraphType
{
    public Quantifiers(string link, Conditions conditions)
    {
        Name = $"ListFilterInputTypeOf{link}FilterInput";
        Description = "How many of a node's edges must satisfy a filter. Those that hold on the day of the question count.";
        AddField(new FieldType { Name = "some", ResolvedType = conditions, Description = "At least one does." });
        AddField(new FieldType { Name = "all", ResolvedType = conditions, Description = "Each does; true when there are none." });
        AddField(new FieldType { Name = "none", ResolvedType = conditions, Description = "Not one does." });
        AddField(new FieldType { Name = "any", Type = typeof(BooleanGraphType), Description = "Whether there are any at all." });
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => (Quantified)((kind, direction) =>
        new Filter.And([.. value.Where(given => given.Value is not null).Select(given => One(kind, direction, given.Key, given.Value!))]));

    private static Filter.Links One(EdgeKind kind, Direction direction, string name, object value) => name switch
    {
        "some" => new Filter.Links(kind, direction, Quantifier.Some, (Filter)value),
        "all" => new Filter.Links(kind, direction, Quantifier.All, (Filter)value),
        "none" => new Filter.Links(kind, direction, Quantifier.None, (Filter)value),
        _ => new Filter.Links(kind, direction, value is true ? Quantifier.Some : Quantifier.None, null),
    };
}

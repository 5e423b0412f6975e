using GraphQL.Types;
using OrgGraph.Api.GraphQl.Outputs;

namespace OrgGraph.Api.GraphQl.Guard;

/// <summary>The price of each field of a schema. Introspection's lists are priced by how long this schema's are.</summary>
internal sealed class PriceList
{
    private readonly ISchema schema;
    private readonly Dictionary<(string Type, string Field), FieldPrice> introspection;

    public PriceList(ISchema schema)
    {
        this.schema = schema;
        IGraphType[] types = [.. schema.AllTypes];
        var answers = types.OfType<IComplexGraphType>().Where(type => type is not IInputObjectGraphType).ToArray();
        var inputs = types.OfType<IInputObjectGraphType>().ToArray();
        int fields = answers.Sum(type => type.Fields.Count);
        introspection = new()
        {
            [("__Schema", "types")] = FieldPrice.List(types.Length),
            [("__Schema", "directives")] = FieldPrice.List(schema.Directives.Count),
            [("__Type", "fields")] = FieldPrice.List(Average(fields, answers.Length)),
            [("__Type", "inputFields")] = FieldPrice.List(Average(inputs.Sum(type => type.Fields.Count), inputs.Length)),
            [("__Type", "enumValues")] = FieldPrice.List(2),
            [("__Type", "interfaces")] = FieldPrice.List(2),
            [("__Type", "possibleTypes")] = FieldPrice.List(2),
            [("__Field", "args")] = FieldPrice.List(Average(answers.SelectMany(type => type.Fields).Sum(field => field.Arguments?.Count ?? 0), fields)),
            [("__Directive", "args")] = FieldPrice.List(2),
        };
    }

    /// <summary>The field of a type; null when it has none of that name.</summary>
    public FieldType? Find(IGraphType? type, string name)
    {
        if (ReferenceEquals(type, schema.Query) && name == "__schema") return schema.SchemaMetaFieldType;
        if (ReferenceEquals(type, schema.Query) && name == "__type") return schema.TypeMetaFieldType;
        return (type as IComplexGraphType)?.GetField(name);
    }

    /// <summary>The price of a field of a type.</summary>
    public FieldPrice Of(IGraphType? type, FieldType? field) => field is null
        ? FieldPrice.Usual
        : type?.Name is { } name && introspection.TryGetValue((name, field.Name), out var price) ? price : field.Price();

    private static int Average(int sum, int of) => Math.Max(1, (sum + of - 1) / Math.Max(1, of));
}

using GraphQL.Types;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Tells the guard what a field costs; it is kept with the field.</summary>
internal static class Prices
{
    private const string Key = "price";

    /// <summary>The price of a field; of one about which nothing was told, one.</summary>
    public static FieldPrice Price(this IFieldType field) => field.GetMetadata<FieldPrice?>(Key) ?? FieldPrice.Usual;

    /// <summary>Tells it.</summary>
    public static FieldType Priced(this FieldType field, FieldPrice price)
    {
        field.Metadata[Key] = price;
        return field;
    }
}

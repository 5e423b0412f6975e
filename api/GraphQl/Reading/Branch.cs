using GraphQL.Types;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>What a field of a node lists: its edges of a kind, or the nodes to which those lead. It is kept with the field, so that a request can be read ahead.</summary>
/// <param name="Kind">Along which kind of edge.</param>
/// <param name="Direction">Out of the node or into it.</param>
/// <param name="Items">Where the edges lead to what is listed; null where they are listed themselves.</param>
internal sealed record Branch(EdgeKind Kind, Direction Direction, Step? Items = null)
{
    private const string Key = "branch", StepKey = "step";

    /// <summary>The commitments directly in something, as nodes.</summary>
    public static Branch Commitments { get; } = new(EdgeKind.PartOf, Direction.In, Step.From);

    /// <summary>What a field lists; null where it lists nothing of the sort.</summary>
    public static Branch? Of(FieldType field) => field.GetMetadata<Branch?>(Key);

    /// <summary>To which node of an edge a field leads; null where it leads nowhere.</summary>
    public static Step? StepOf(FieldType field) => field.GetMetadata<Step?>(StepKey);

    /// <summary>Keeps with a field to which node of an edge it leads.</summary>
    public static void LeadTo(Step step, FieldType field) => field.Metadata[StepKey] = step;

    /// <summary>Keeps it with a field.</summary>
    public void KeepWith(FieldType field) => field.Metadata[Key] = this;

    /// <summary>The filter of the edges, by that of what is listed.</summary>
    public Filter? Where(Filter? asked) => Items is { } step ? new Filter.At(step, Filter.Both(new Filter.IsA(NodeKind.Commitment), asked)) : asked;

    /// <summary>The order of the edges, by that of what is listed; commitments are in the order of their source where none is asked for.</summary>
    public IReadOnlyList<Order> Order(IReadOnlyList<Order> asked) =>
        Items is { } step ? [.. (asked.Count > 0 ? asked : [new(Field.Position), new(Field.Name)]).Select(key => key with { Step = step })] : asked;

    /// <summary>What is listed, as it is seen.</summary>
    public object See(Link link, Scope scope) => Items is { } step ? scope.See(link.At(step)!) : scope.See(link);
}

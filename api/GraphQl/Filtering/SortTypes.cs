using GraphQL.Types;
using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>The order inputs of all kinds of node and edge.</summary>
internal sealed class SortTypes
{
    private readonly EnumerationGraphType direction = new() { Name = "SortEnumType", Description = "From the least up or from the greatest down. What has no value comes last, or first when descending." };
    private readonly Dictionary<NodeKind, SortInput> nodes = [];
    private readonly Dictionary<EdgeKind, SortInput> links = [];

    public SortTypes()
    {
        direction.Add("ASC", false);
        direction.Add("DESC", true);
        ByName = new("EntitySortInput", "By a field of a node that the edge leads to.");
        AddFields(ByName, [Field.Name, Field.Id]);
        foreach (var kind in Enum.GetValues<NodeKind>())
        {
            var input = new SortInput($"{kind}SortInput", $"By which field a list of nodes that are each a {Words.Of(kind)} is ordered.");
            AddFields(input, Fields.Of(kind));
            nodes.Add(kind, input);
        }

        foreach (var kind in Enum.GetValues<EdgeKind>())
        {
            var input = new SortInput($"{Naming.Of(kind)}SortInput", $"By what a list of edges that are each a {Naming.Of(kind)} is ordered.");
            AddFields(input, Fields.Of(kind));
            foreach (var end in Ends.Of(kind).Concat(Ends.Both(kind)).Where(end => end.Always || end.Step is not (Step.From or Step.To)))
            {
                input.Add(end.Name, ByName, end.Description, value => value is OrderKeys keys ? keys.Only with { Step = end.Step } : null);
            }

            links.Add(kind, input);
        }
    }

    /// <summary>By the name or the id of a node.</summary>
    public SortInput ByName { get; }

    /// <summary>For nodes of a kind.</summary>
    public SortInput Of(NodeKind kind) => nodes[kind];

    /// <summary>For edges of a kind.</summary>
    public SortInput Of(EdgeKind kind) => links[kind];

    private void AddFields(SortInput input, IEnumerable<Field> fields)
    {
        foreach (var field in fields) input.Add(Naming.Camel(field.ToString()), direction, null, value => value is bool descending ? new Order(field, descending) : null);
    }
}

namespace OrgGraph.Api.GraphQl.Vocabulary;

/// <summary>A field of a node that lists its edges of a kind.</summary>
/// <param name="At">The kind of node that has the field.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Kind">Along which kind of edge.</param>
/// <param name="Direction">Out of the node or into it.</param>
/// <param name="Description">What it lists.</param>
internal sealed record Walk(NodeKind At, string Name, EdgeKind Kind, Direction Direction, string Description);

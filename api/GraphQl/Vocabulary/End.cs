namespace OrgGraph.Api.GraphQl.Vocabulary;

/// <summary>A field of an edge that leads to a node, for answers and for filters.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Step">Which node.</param>
/// <param name="Kinds">The kinds that it may be. When the edge leads to a node of another kind, the field is null.</param>
/// <param name="Always">Whether there always is one.</param>
/// <param name="Description">What it is.</param>
internal sealed record End(string Name, Step Step, IReadOnlyList<NodeKind> Kinds, bool Always, string Description);

namespace OrgGraph.Store;

/// <summary>A way through the graph.</summary>
/// <param name="Nodes">The nodes in order, both ends included; one node when the ends are the same.</param>
/// <param name="Edges">The edges between them, one fewer, each as recorded: walked along or against its direction. Of parallel ones, the one whose id comes first.</param>
/// <param name="Certainty">How sure it is that all of them held on the day: as sure as the least sure.</param>
public sealed record Route(IReadOnlyList<Node> Nodes, IReadOnlyList<Edge> Edges, Certainty Certainty);

namespace OrgGraph.Analysis;

/// <summary>A top of the reporting lines on a day and what lies below it.</summary>
/// <param name="Top">A post or board to which others report and which reports to nobody.</param>
/// <param name="Layers">How many layers there are, the top's own included: one more than the most lines from it down to anybody, each by the shortest way.</param>
/// <param name="Nodes">How many posts, boards and programmes lie below it.</param>
public sealed record Layer(Node Top, int Layers, int Nodes);

namespace OrgGraph.Viz.Layout;

/// <summary>Why there is no drawing. The outline says the same in words, so that a page always has something to show.</summary>
/// <param name="Kind">What sort of reason.</param>
/// <param name="Message">The reason for a reader, with the limit where there is one.</param>
public sealed record LayoutProblem(LayoutProblemKind Kind, string Message);

namespace OrgGraph.Api.Pages.Shared;

/// <summary>How the page of a node begins.</summary>
/// <param name="Node">The node.</param>
/// <param name="Exists">How sure it is that it exists on the day.</param>
/// <param name="Caption">What sort of thing it is.</param>
public sealed record NodeTop(Node Node, Certainty Exists, string Caption);

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>A node, how sure it is that it existed on the day, and which day that is.</summary>
internal sealed record SeenNode(Node Node, Certainty Certainty, Scope Scope);

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>An answer of an analysis, and the day that was asked about.</summary>
internal sealed record SeenIn<T>(T Value, Scope Scope);

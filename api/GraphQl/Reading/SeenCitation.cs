namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>A citation, and the day on which its source is looked at.</summary>
internal sealed record SeenCitation(Citation Citation, Scope Scope);

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>An edge, and the day that was asked about.</summary>
internal sealed record SeenLink(Link Link, Scope Scope);

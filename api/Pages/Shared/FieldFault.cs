namespace OrgGraph.Api.Pages.Shared;

/// <summary>Something to correct: what is wrong, and the id of the field where it is.</summary>
public sealed record FieldFault(string Message, string Field);

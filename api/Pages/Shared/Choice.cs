namespace OrgGraph.Api.Pages.Shared;

/// <summary>A filter of a list: its name in the link, what it is called, what it may be and what it is.</summary>
public sealed record Choice(string Name, string Label, IReadOnlyList<Option> Options, string? Value);

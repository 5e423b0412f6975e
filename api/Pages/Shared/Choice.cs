namespace OrgGraph.Api.Pages.Shared;

/// <summary>A filter of a list: its name in the link, what it is called, what it may be and what the link asks for.</summary>
public sealed record Choice(string Name, string Label, IReadOnlyList<Option> Options, string? Asked)
{
    /// <summary>What it is: what the link asks for, when that is one of the options; else all.</summary>
    public string? Value => Options.Any(option => string.Equals(option.Value, Asked, StringComparison.OrdinalIgnoreCase)) ? Asked : null;
}

namespace OrgGraph.Findings.Rules;

/// <summary>A pack file, after what it extends has been laid under it.</summary>
internal sealed record PackFile
{
    [System.Text.Json.Serialization.JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Origin { get; init; }

    public string? Extends { get; init; }

    public required PackLimits Limits { get; init; }

    public required Dictionary<string, CheckRule> Checks { get; init; }
}

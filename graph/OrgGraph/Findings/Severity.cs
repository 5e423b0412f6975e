namespace OrgGraph.Findings;

/// <summary>How much a finding matters, as the rule pack says; least first, so that they compare.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Low,

    /// <summary>Worth a conversation.</summary>
    Medium,

    /// <summary>Worth acting on.</summary>
    High,
}

namespace OrgGraph.Relationships;

/// <summary>How one body came out of another.</summary>
public enum SuccessionKind
{
    Merger,
    Demerger,
    Rename,
    Transfer,
}

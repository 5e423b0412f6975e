namespace OrgGraph.Relationships;

/// <summary>How someone holds a post.</summary>
public enum Tenure
{
    Substantive,
    Acting,
    Provisional,
    JobShare,
}

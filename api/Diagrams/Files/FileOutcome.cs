namespace OrgGraph.Api.Diagrams.Files;

/// <summary>What comes of asking for a diagram as a file.</summary>
public abstract record FileOutcome
{
    private FileOutcome()
    {
    }

    /// <summary>It was written.</summary>
    /// <param name="Bytes">What the file holds.</param>
    /// <param name="Name">What it is called.</param>
    public sealed record Written(byte[] Bytes, string Name) : FileOutcome;

    /// <summary>It was not.</summary>
    /// <param name="Refusal">Why, and what would be right.</param>
    public sealed record Refused(Refusal Refusal) : FileOutcome;
}

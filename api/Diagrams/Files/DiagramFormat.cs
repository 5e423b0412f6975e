namespace OrgGraph.Api.Diagrams.Files;

/// <summary>A format that a diagram can be written in.</summary>
public sealed record DiagramFormat
{
    /// <summary>The ending of its files: svg.</summary>
    public required string Ending { get; init; }

    /// <summary>The content type (IANA).</summary>
    public required string ContentType { get; init; }

    /// <summary>What a link to it says: "SVG".</summary>
    public required string Title { get; init; }

    /// <summary>What it is good for, in a few words.</summary>
    public required string Purpose { get; init; }

    /// <summary>Whether it shows the drawing; else it is made of what the diagram says, and is there when nothing can be drawn.</summary>
    public bool IsPicture { get; init; }

    /// <summary>Writes it. For a picture there is a drawing.</summary>
    public required Func<DiagramAnswer.Drawn, FileWish, byte[]> Write { get; init; }
}

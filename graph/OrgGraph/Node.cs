namespace OrgGraph;

/// <summary>Anything that edges join. What is common to all kinds stands here; each kind adds its own.</summary>
public abstract record Node
{
    /// <summary>The most characters in a name or another name.</summary>
    public const int MaxNameLength = 300;

    /// <summary>The id, whatever the kind.</summary>
    public abstract NodeId NodeId { get; }

    /// <summary>The name by which it goes now.</summary>
    public required string Name { get; init; }

    /// <summary>Abbreviations, former names and other spellings. Search finds them all.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>What it is, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>From when to when it exists.</summary>
    public Validity Validity { get; init; } = Validity.Always;

    /// <summary>How settled it is.</summary>
    public Standing Standing { get; init; }

    /// <summary>Which sources say so.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>What a reader should know besides.</summary>
    public string? Note { get; init; }
}

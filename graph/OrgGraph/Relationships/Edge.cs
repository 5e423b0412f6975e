namespace OrgGraph.Relationships;

/// <summary>A dated, sourced fact that joins two nodes. What is common to all kinds stands here; each kind adds its own.</summary>
public abstract record Edge
{
    /// <summary>The key of its stable id.</summary>
    public required string Key { get; init; }

    /// <summary>Which kind of edge it is.</summary>
    public abstract EdgeKind Kind { get; }

    /// <summary>Its stable id.</summary>
    public EdgeId Id => new(Kind, Key);

    /// <summary>The node that it leaves.</summary>
    public required NodeId From { get; init; }

    /// <summary>The node that it reaches.</summary>
    public required NodeId To { get; init; }

    /// <summary>From when to when it holds, as its sources say. What ends with an end of it is cut short when it is read.</summary>
    public Validity Validity { get; init; } = Validity.Always;

    /// <summary>How settled it is.</summary>
    public Standing Standing { get; init; }

    /// <summary>Which sources say so.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>What a reader should know besides.</summary>
    public string? Note { get; init; }
}

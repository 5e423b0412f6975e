namespace OrgGraph.Store;

/// <summary>Changes that belong together: applied whole or not at all, in one version, under one entry of the change log.</summary>
public sealed record ChangeSet
{
    /// <summary>An id that the author gives, by which a repeated delivery is known.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who changes: a person's or a program's name.</summary>
    public required string Who { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>The version that the author saw; another one is a conflict. Null to change whatever is there.</summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>What the record as a whole is from now on; null leaves it.</summary>
    public Dataset? Dataset { get; init; }

    /// <summary>Nodes to add, or to put in the place of those with the same id.</summary>
    public IReadOnlyList<Node> PutNodes { get; init; } = [];

    /// <summary>Edges to add, or to put in the place of those with the same id.</summary>
    public IReadOnlyList<Edge> PutEdges { get; init; } = [];

    /// <summary>Nodes to remove. Their edges must go in the same change set.</summary>
    public IReadOnlyList<NodeId> RemoveNodes { get; init; } = [];

    /// <summary>Edges to remove.</summary>
    public IReadOnlyList<EdgeId> RemoveEdges { get; init; } = [];
}

namespace OrgGraph.Relationships;

/// <summary>A post, board or programme reports to a post or board.</summary>
public sealed record ReportingLine : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.ReportsTo;

    /// <summary>How firm the line is.</summary>
    public LineKind Line { get; init; }
}

namespace OrgGraph.Organisations;

/// <summary>A body with a standing of its own: NHS England, a council, a clinical commissioning group, a partnership (Popolo's Organization).</summary>
public sealed record Organisation : Node
{
    /// <inheritdoc cref="Node.NodeId"/>
    public required OrganisationId Id { get; init; }

    /// <summary>What sort of organisation, in the field's own words: council, CCG, regulator.</summary>
    public string? Classification { get; init; }

    /// <summary>Identifiers in other registers, each as <c>scheme:value</c>, such as <c>ods:X24</c>.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <inheritdoc/>
    public override NodeId NodeId => Id;
}

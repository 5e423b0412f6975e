using OrgGraph.Index;

namespace OrgGraph.Scenarios;

/// <summary>From where the graph is looked at: one version of it, on one day.</summary>
/// <param name="Index">The record, or the record as a scenario supposes it.</param>
/// <param name="AsOf">The day.</param>
public sealed record Standpoint(GraphIndex Index, DateOnly AsOf);

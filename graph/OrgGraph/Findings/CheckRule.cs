using System.Text.Json.Nodes;

namespace OrgGraph.Findings;

/// <summary>What a rule pack says of one check.</summary>
/// <param name="Enabled">Whether it runs where no check is asked for by code.</param>
/// <param name="Severity">How much its findings matter.</param>
/// <param name="Settings">Its thresholds and weights; each check reads its own.</param>
public sealed record CheckRule(bool Enabled, Severity Severity, JsonObject? Settings = null);

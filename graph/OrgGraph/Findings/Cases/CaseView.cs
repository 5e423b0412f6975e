namespace OrgGraph.Findings.Cases;

/// <summary>
/// From where a finding is looked at. Another day or other rules may show a matter on other evidence without anybody having changed the record, so
/// evidence is compared only from the same view.
/// </summary>
/// <param name="AsOf">As of which day; null for the record's own day, whichever that is.</param>
/// <param name="Pack">By which rule pack, by name.</param>
public sealed record CaseView(DateOnly? AsOf, string Pack)
{
    /// <summary>The record's own day, by the default pack.</summary>
    public static CaseView Own { get; } = new(null, RulePack.BuiltInNames[0]);
}

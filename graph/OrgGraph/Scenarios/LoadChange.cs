namespace OrgGraph.Scenarios;

/// <summary>What somebody carries from two standpoints.</summary>
/// <param name="Person">Who, as the later standpoint knows them.</param>
/// <param name="Before">What they carried; null where the first standpoint does not know them.</param>
/// <param name="After">What they carry; null where the second does not know them.</param>
public sealed record LoadChange(Person Person, BoardLoad? Before, BoardLoad? After)
{
    /// <summary>How much more they carry; negative when less.</summary>
    public double Difference => (After?.Load ?? 0) - (Before?.Load ?? 0);
}

namespace OrgGraph.Viz.Diagrams;

/// <summary>What a <see cref="Change"/> says.</summary>
internal static class Changes
{
    /// <summary>Whether only the first standpoint has it, or has it more surely than the second.</summary>
    public static bool IsGone(this Change change) => change is Change.Went or Change.PossiblyWent;

    /// <summary>Whether it is not certain that anything became of it.</summary>
    public static bool IsPossible(this Change change) => change is Change.PossiblyCame or Change.PossiblyWent;
}

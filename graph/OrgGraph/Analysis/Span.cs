using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>A post and the posts that report to it by solid lines on a day.</summary>
/// <param name="Post">Its ordinal.</param>
/// <param name="Rows">The lines, one for each that reports.</param>
internal sealed record Span(int Post, List<LinkRow> Rows)
{
    /// <summary>How many report to it, those that possibly do included.</summary>
    public int Possible => Rows.Count;

    /// <summary>How many surely report to it.</summary>
    public int Definite => Rows.Count(row => row.Certainty == Certainty.Definitely);
}

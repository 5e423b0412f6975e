using OrgGraph.Analysis;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Overlaps;

/// <summary>What each measure is called, what it means, and what it gives.</summary>
public static class Measures
{
    /// <summary>What it is called.</summary>
    public static string Name(Measure measure) => measure switch
    {
        Measure.Overlap => "Share of the smaller board",
        Measure.Jaccard => "Share of both boards",
        Measure.Newman => "Weighed by other boards",
        _ => "People shared",
    };

    /// <summary>What it means, and where it is from.</summary>
    public static string Meaning(Measure measure) => measure switch
    {
        Measure.Overlap => "The people shared, by the members of the smaller board: 100% when all of it sits on the other (overlap coefficient, Szymkiewicz and Simpson).",
        Measure.Jaccard => "The people shared, by all who sit on either board: 100% when both have the same members (Jaccard).",
        Measure.Newman => "For each person shared, 1 divided by the number of their other boards, added up: somebody who sits everywhere joins little (Newman, 2001).",
        _ => "How many people have a seat that counts on both boards at the same time. Attendees, observers and secretaries have none.",
    };

    /// <summary>What it gives for a pair.</summary>
    public static double Of(Measure measure, Projection pair) => measure switch
    {
        Measure.Overlap => pair.Overlap,
        Measure.Jaccard => pair.Jaccard,
        Measure.Newman => pair.Newman,
        _ => pair.Shared,
    };

    /// <summary>The same as it is written.</summary>
    public static string Told(Measure measure, Projection pair) =>
        measure is Measure.Overlap or Measure.Jaccard ? $"{Math.Round(Of(measure, pair) * 100)}%" : Say.Number(Of(measure, pair));
}

using OrgGraph.Index;

namespace OrgGraph.Findings;

/// <summary>What links have in common in time.</summary>
internal static class Periods
{
    /// <summary>The period in which all of some links hold; null when there is no such period, or there are no links.</summary>
    public static DayBounds? Common(IEnumerable<LinkRow> rows)
    {
        DayBounds? common = null;
        bool first = true;
        foreach (var row in rows)
        {
            common = first ? row.Period : common?.Intersect(row.Period);
            first = false;
        }

        return common;
    }

    /// <summary>How sure it is that all of some links hold on the day: as sure as the least sure.</summary>
    public static Certainty All(IEnumerable<LinkRow> rows) => rows.Aggregate(Certainty.Definitely, (sure, row) => sure.And(row.Certainty));

    /// <summary>", together from … to …", or nothing.</summary>
    public static string Told(DayBounds? common) => common is { } period && Sentences.Period(period.ToValidity()) is { Length: > 0 } text ? $", together {text}" : "";
}

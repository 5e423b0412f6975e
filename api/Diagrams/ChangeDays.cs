namespace OrgGraph.Api.Diagrams;

/// <summary>The days on which something changes in a diagram, with the day that is shown among them.</summary>
/// <param name="Days">The days, earliest first.</param>
/// <param name="LeftOut">How many more there are: those furthest from the day that is shown.</param>
public sealed record ChangeDays(IReadOnlyList<ChangeDay> Days, int LeftOut)
{
    /// <summary>The most days that are offered.</summary>
    public const int Most = 120;

    /// <summary>The last of the days before another one; null when there is none.</summary>
    public ChangeDay? Before(DateOnly day) => Days.LastOrDefault(one => one.Day < day);

    /// <summary>The first of the days after another one; null when there is none.</summary>
    public ChangeDay? After(DateOnly day) => Days.FirstOrDefault(one => one.Day > day);

    /// <summary>Takes what happens on which day, and keeps the days nearest to the one that is shown.</summary>
    public static ChangeDays Of(IEnumerable<(DateOnly Day, string What)> happenings, DateOnly shown)
    {
        var days = happenings.GroupBy(one => one.Day).Select(day => new ChangeDay(day.Key, [.. day.Select(one => one.What).Distinct()])).ToList();
        if (days.TrueForAll(day => day.Day != shown)) days.Add(new(shown, []));
        var kept = days.OrderBy(day => Math.Abs(day.Day.DayNumber - shown.DayNumber)).Take(Most).OrderBy(day => day.Day);
        return new([.. kept], Math.Max(0, days.Count - Most));
    }
}

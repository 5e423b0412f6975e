namespace OrgGraph.Exchange.Csv;

/// <summary>By which day each source had been made, and so what a start means that nobody states.</summary>
internal sealed class SourceDays
{
    private readonly Dictionary<SourceId, DateOnly> latest = [];

    /// <summary>Takes note of a source. One that may be of any later day says nothing.</summary>
    public void Add(Source source)
    {
        if (source.Dated.Latest is { } day) latest[source.Id] = day;
    }

    /// <summary>On or before the last day that the earliest of the cited sources may be of; unknown when none has a date.</summary>
    public PossibleDay ImpliedStart(IReadOnlyList<Citation> citations)
    {
        DateOnly? earliest = null;
        foreach (var citation in citations)
        {
            if (latest.TryGetValue(citation.Source, out var day) && !(earliest <= day)) earliest = day;
        }

        return earliest is { } known ? PossibleDay.OnOrBefore(known) : PossibleDay.Unknown;
    }
}

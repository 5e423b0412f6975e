namespace OrgGraph.Api.Pages.Shared;

/// <summary>From when to when the record's sources are dated: what it can answer for with knowledge. Read once for each version of the record.</summary>
public sealed class RecordSpan(IGraphStore store)
{
    private Known known = new(-1, null, null);

    /// <summary>The first and the last day that a source may be of; nulls where no source is dated.</summary>
    public async Task<(DateOnly? First, DateOnly? Last)> Of(long version, CancellationToken cancellation)
    {
        var read = known;
        if (read.Version != version)
        {
            var page = await store.Page(new() { Kind = NodeKind.Source }, cancellation);
            List<Source> sources = [.. page.Items.Select(row => row.Node).OfType<Source>()];
            known = read = new(version, sources.Min(source => source.Dated.Earliest), sources.Max(source => source.Dated.Latest));
        }

        return (read.First, read.Last);
    }

    /// <summary>What a reader should know of a day before the first source or after the last: how far the record can answer for it. Null for the days between.</summary>
    /// <param name="day">The day.</param>
    /// <param name="first">The first day that a source may be of.</param>
    /// <param name="last">The last.</param>
    /// <param name="called">What the day is called in a sentence.</param>
    public static string? Note(DateOnly day, DateOnly? first, DateOnly? last, string called = "this day") =>
        first is { } earliest && day < earliest ? $"No source is older than {Say.Date(earliest)}: for {called} the record can only say what may already have been so."
        : last is { } latest && day > latest ? $"No source is newer than {Say.Date(latest)}: for {called} the record repeats what was so then."
        : null;

    private sealed record Known(long Version, DateOnly? First, DateOnly? Last);
}

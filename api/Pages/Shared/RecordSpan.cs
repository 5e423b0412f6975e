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

    private sealed record Known(long Version, DateOnly? First, DateOnly? Last);
}

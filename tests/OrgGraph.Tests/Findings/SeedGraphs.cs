using System.Collections.Concurrent;
using OrgGraph.Exchange.Csv;
using OrgGraph.Findings;
using OrgGraph.Index;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.Findings;

/// <summary>The datasets that come with the program, read once.</summary>
internal static class SeedGraphs
{
    private static readonly ConcurrentDictionary<string, GraphIndex> Known = new();

    public static GraphIndex Of(string dataset) => Known.GetOrAdd(dataset, name =>
    {
        var reading = CsvFolder.Read(Repository.PathOf("seeds", name));
        Assert.True(reading.IsGood, string.Join('\n', reading.Problems));
        return GraphIndex.Build(1, reading.Dataset, reading.Nodes, reading.Edges);
    });

    /// <summary>What the default pack finds in a dataset on a day.</summary>
    public static FindingsReport Findings(string dataset, DateOnly asOf) => FindingsRun.Over(Of(dataset), new() { AsOf = asOf }, TestContext.Current.CancellationToken);
}

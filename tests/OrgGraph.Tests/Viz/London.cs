using OrgGraph.Exchange.Csv;
using OrgGraph.Index;
using OrgGraph.Tests.Seeds;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz;

/// <summary>The London dataset as a store, and its diagrams.</summary>
internal sealed class London : IndexedStore
{
    private static readonly London Store = new();

    private London()
        : base(Build(new LondonDataset().Reading))
    {
    }

    /// <summary>Who reports to whom on a day, or over all time.</summary>
    public static async Task<Diagram> ReportingLines(DateOnly? day, string? focus = null) =>
        (await ReportingLinesDiagram.Of(Store, day, focus is null ? null : NodeId.Parse(focus), cancellation: TestContext.Current.CancellationToken))!;

    /// <summary>What a node is joined to on a day.</summary>
    public static async Task<Diagram> Surroundings(string id, DateOnly day) =>
        (await SurroundingsDiagram.Of(Store, NodeId.Parse(id), day, cancellation: TestContext.Current.CancellationToken))!;

    public override ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) =>
        throw new NotSupportedException();

    private static GraphIndex Build(CsvReading reading) => GraphIndex.Build(1, reading.Dataset, reading.Nodes, reading.Edges);
}

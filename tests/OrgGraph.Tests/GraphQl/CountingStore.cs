using System.Collections.Concurrent;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>A store that tells which questions it was asked, and that can be told to fail.</summary>
internal sealed class CountingStore(IGraphStore inner) : PassingStore(inner)
{
    private readonly ConcurrentQueue<string> asked = new();

    /// <summary>Throws this instead of answering; null answers.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Keeps who asks for a page of nodes waiting so long.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>What was asked since the last time, in order.</summary>
    public string[] Take()
    {
        string[] all = [.. asked];
        asked.Clear();
        return all;
    }

    public override async ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default)
    {
        var answering = For($"{nameof(Page)} {query.Kind}{(query.Page.CountTotal ? " counted" : "")}");
        if (Wait > TimeSpan.Zero) await Task.Delay(Wait, cancellation);
        return await answering.Page(query, cancellation);
    }

    public override ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) =>
        For($"{nameof(Expand)} {expansion.Kind} of {expansion.Nodes.Count}{(expansion.Page.CountTotal ? " counted" : "")}").Expand(expansion, cancellation);

    public override ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) =>
        For($"{nameof(ReportingLines)} of {query.Starts.Count}").ReportingLines(query, cancellation);

    protected override IGraphStore For(string question)
    {
        asked.Enqueue(question);
        return Fault is null ? base.For(question) : throw Fault;
    }
}

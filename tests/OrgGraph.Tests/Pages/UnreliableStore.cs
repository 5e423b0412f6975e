using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.Pages;

/// <summary>A store that fails when it is told to.</summary>
internal sealed class UnreliableStore(IGraphStore inner) : PassingStore(inner), ICaseStore
{
    /// <summary>What it throws; null while it works.</summary>
    public Exception? Fault { get; set; }

    private ICaseStore Kept => (ICaseStore)For(nameof(Cases));

    public ValueTask<IReadOnlyList<Case?>> Cases(IReadOnlyList<MatterId> matters, CancellationToken cancellation = default) => Kept.Cases(matters, cancellation);

    public ValueTask<Page<Case>> Cases(CaseQuery query, CancellationToken cancellation = default) => Kept.Cases(query, cancellation);

    public ValueTask<bool> Append(CaseEvent entry, CancellationToken cancellation = default) => Kept.Append(entry, cancellation);

    protected override IGraphStore For(string question) => Fault is null ? base.For(question) : throw Fault;
}

using OrgGraph.Index;

namespace OrgGraph.Tests.Viz;

/// <summary>A graph as a store that takes no changes.</summary>
internal sealed class Held(GraphIndex index) : IndexedStore(index)
{
    public override ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}

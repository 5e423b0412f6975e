using OrgGraph.TestKit;

namespace OrgGraph.Tests.Exchange.Copying;

/// <summary>A store that takes so many change sets and is out of reach then.</summary>
internal sealed class InterruptedStore(IGraphStore inner, int takes) : PassingStore(inner)
{
    private int taken;

    public override ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) =>
        taken++ < takes ? base.Apply(changes, cancellation) : throw new StoreException("The line is down.");
}

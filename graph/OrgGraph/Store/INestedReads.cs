namespace OrgGraph.Store;

/// <summary>
/// What a store on a server offers besides <see cref="IGraphStore"/>, because each call to it is a journey: a page of nodes with all that hangs on them, in
/// one call. It answers what the same calls of the store would, one after the other, level by level.
/// </summary>
public interface INestedReads
{
    /// <summary>Whether it can be asked. False where the store is in this process, so that a call costs nothing.</summary>
    bool ReadsNested { get; }

    /// <summary>A page of nodes, and the edges that were asked for at them, and at the nodes where those lead, and so on.</summary>
    /// <exception cref="RefusedException">As for <see cref="IGraphStore.Page"/> and <see cref="IGraphStore.Expand"/>.</exception>
    ValueTask<NestedPage> Nested(NestedQuery query, CancellationToken cancellation = default);
}

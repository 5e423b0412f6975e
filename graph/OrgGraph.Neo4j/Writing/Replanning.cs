namespace OrgGraph.Neo4j.Writing;

/// <summary>Lets Neo4j count again and forget its plans when much has been written, so that no statement goes on running by the plan of an emptier database.</summary>
internal sealed class Replanning(QueryApi api)
{
    private const int Much = 1_000;

    /// <summary>Does so after a change that was made and was large enough.</summary>
    /// <returns>The outcome of the change, as it was.</returns>
    public async ValueTask<ChangeOutcome> After(ChangeOutcome outcome, ChangeSet changes, CancellationToken cancellation)
    {
        if (outcome is not ChangeOutcome.Applied || Loading.SizeOf(changes) < Much) return outcome;
        try
        {
            await api.Read("CALL db.prepareForReplanning(30)", [], cancellation).ConfigureAwait(false);
        }
        catch (StoreException)
        {
            // Only administrators may ask for it. Neo4j comes to it by itself a little later, and the change has been made.
        }

        return outcome;
    }
}

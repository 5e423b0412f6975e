namespace OrgGraph.Exchange.Copying;

/// <summary>The cases of a copy: histories only ever grow, so one that is shorter in the copy is completed, and any other difference is somebody else's work.</summary>
internal static class CopiedCases
{
    /// <summary>A case in the store to write that is not the beginning of the same case in the store to read; null when there is none.</summary>
    public static async Task<string?> Foreign(ICaseStore from, ICaseStore to, CancellationToken cancellation)
    {
        await foreach (var found in StoreWalk.Cases(to, cancellation).ConfigureAwait(false))
        {
            var original = (await from.Cases([found.Matter], cancellation).ConfigureAwait(false))[0];
            if (original is null || !original.History.Take(found.Version).SequenceEqual(found.History)) return found.Matter.Text;
        }

        return null;
    }

    /// <summary>Adds the entries that are missing.</summary>
    /// <returns>Whether any was.</returns>
    public static async Task<bool> Copy(ICaseStore from, ICaseStore to, CancellationToken cancellation)
    {
        bool added = false;
        await foreach (var found in StoreWalk.Cases(from, cancellation).ConfigureAwait(false))
        {
            int there = (await to.Cases([found.Matter], cancellation).ConfigureAwait(false))[0]?.Version ?? 0;
            foreach (var entry in found.History.Skip(there)) added |= await to.Append(entry, cancellation).ConfigureAwait(false);
        }

        return added;
    }
}

using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Store;

/// <summary>
/// Where cases are kept: the entries of their histories, in the order in which they came, never changed and never removed. Beside the graph, not in it: a
/// case changes no version of the record.
/// </summary>
/// <remarks>A store that cannot be reached or read throws <see cref="StoreException"/>.</remarks>
public interface ICaseStore
{
    /// <summary>The cases of these matters, in this order; null where nobody has done anything yet.</summary>
    ValueTask<IReadOnlyList<Case?>> Cases(IReadOnlyList<MatterId> matters, CancellationToken cancellation = default);

    /// <summary>A page of cases: what changed last comes first, then by matter.</summary>
    ValueTask<Page<Case>> Cases(CaseQuery query, CancellationToken cancellation = default);

    /// <summary>Adds an entry to a history, if it is the next one there.</summary>
    /// <returns>False when somebody else was faster: another entry has that number. Nothing was kept then.</returns>
    ValueTask<bool> Append(CaseEvent entry, CancellationToken cancellation = default);
}

using OrgGraph.Api.Findings;
using OrgGraph.Findings;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>What the checks find on the day of the page. A page does not wait for ever: a graph that takes long to check is checked on, and the page says so.</summary>
public sealed class DayFindings(CurrentFindings findings, Reader reader, TimeProvider clock)
{
    /// <summary>How long a page waits that is about the findings.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>How long a page waits that shows them beside other things.</summary>
    public static readonly TimeSpan LittlePatience = TimeSpan.FromSeconds(2);

    /// <summary>What a pack finds; null while the checks are still running.</summary>
    public Task<FindingsReport?> Report(RulePack pack, TimeSpan patience, CancellationToken cancellation) => Report(reader.Day, pack, patience, cancellation);

    /// <summary>What a pack finds on another day; null while the checks are still running.</summary>
    public async Task<FindingsReport?> Report(DateOnly day, RulePack pack, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            return await findings.Of(day, pack, cancellation).WaitAsync(patience, clock, cancellation);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>What the usual pack finds about a node; null while the checks are still running.</summary>
    public async Task<IReadOnlyList<Finding>?> About(NodeId node, CancellationToken cancellation) =>
        (await Report(RulePack.Default, LittlePatience, cancellation))?.Findings.Where(finding => finding.Subjects.Any(subject => subject.NodeId == node)).ToList();
}

using OrgGraph.Findings;

namespace OrgGraph.Tests.Findings;

internal static class FindingAssertions
{
    /// <summary>The ids of the subjects, in their order.</summary>
    public static string[] About(this Finding finding) => [.. finding.Subjects.Select(node => node.NodeId.ToString())];
}

using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;

namespace OrgGraph.Api.Pages.Findings;

/// <summary>Findings that are told together.</summary>
/// <param name="Check">The check that found them; null where they are grouped otherwise.</param>
/// <param name="Node">The person or the board that they are about; null where they are grouped otherwise, or about none.</param>
/// <param name="Rows">The findings, what matters most first.</param>
public sealed record FindingGroup(Check? Check, Node? Node, IReadOnlyList<Noted> Rows)
{
    /// <summary>How much all of them matter; null where they differ.</summary>
    public Severity? Severity => Rows.All(row => row.Finding.Severity == Rows[0].Finding.Severity) ? Rows[0].Finding.Severity : null;

    /// <summary>The findings in groups: by check in the order of the report; by node, whoever is told most severe findings first, then most of them, then by name.</summary>
    public static IReadOnlyList<FindingGroup> Of(IReadOnlyList<Noted> rows, Grouping by)
    {
        if (by == Grouping.Check) return [.. rows.GroupBy(row => row.Finding.Check).Select(group => new FindingGroup(CheckList.Find(group.Key), null, [.. group]))];
        var kind = by == Grouping.Person ? NodeKind.Person : NodeKind.Board;
        var groups = rows.SelectMany(row => row.Finding.Subjects.Where(node => node.NodeId.Kind == kind).DistinctBy(node => node.NodeId).Select(node => (Node: node, Row: row)))
            .GroupBy(pair => pair.Node.NodeId)
            .Select(group => new FindingGroup(null, group.First().Node, [.. group.Select(pair => pair.Row)]))
            .OrderByDescending(group => group.Rows[0].Finding.Severity)
            .ThenByDescending(group => group.Rows.Count)
            .ThenBy(group => Collation.SortKey(group.Node!.Name), StringComparer.Ordinal);
        Noted[] others = [.. rows.Where(row => row.Finding.Subjects.All(node => node.NodeId.Kind != kind))];
        return [.. groups, .. others.Length == 0 ? Array.Empty<FindingGroup>() : [new FindingGroup(null, null, others)]];
    }
}

namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>One reports to another.</summary>
    public ReportingLine Reports(Node from, Node to, LineKind line = LineKind.Solid, string? since = null, string? until = null, string? key = null) =>
        Join(new ReportingLine { Key = EdgeKey(key, from, to), From = from.NodeId, To = to.NodeId, Line = line, Validity = Dates(since, until) });
}

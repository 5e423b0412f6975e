using System.Text.Json;
using OrgGraph.Index;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Reads a link as <c>told-link.cypher</c> tells it.</summary>
internal static class LinkRow
{
    /// <summary>The link.</summary>
    /// <param name="row">The edge, and the holding by which it is carried.</param>
    /// <param name="nodes">The nodes where it leads.</param>
    /// <param name="day">The day of the question; null for all time.</param>
    public static Link Read(JsonElement row, Dictionary<NodeId, Node> nodes, DateOnly? day)
    {
        var edge = Json.Edge(row[0]);
        var through = row[1].ValueKind == JsonValueKind.Null ? null : (Holding)Json.Edge(row[1]);
        Node from = nodes[edge.From], to = nodes[edge.To];
        var period = Period(edge, from, to);
        if (through is not null) period = period.Intersect(Period(through, nodes)) ?? period;
        return new()
        {
            Edge = edge,
            From = from,
            To = to,
            Person = (through is null ? from : nodes[through.From]) as Person,
            Through = through,
            OnBehalfOf = edge.OnBehalfOf() is { } organisation ? (Organisation)nodes[organisation] : null,
            Period = period.ToValidity(),
            Certainty = day is { } known ? period.On(known.DayNumber) : Certainty.Definitely,
        };
    }

    /// <summary>When an edge holds, in view of how long the nodes at its ends exist.</summary>
    public static DayBounds Period(Edge edge, Dictionary<NodeId, Node> nodes) => Period(edge, nodes[edge.From], nodes[edge.To]);

    private static DayBounds Period(Edge edge, Node from, Node to) => DayBounds.Of(edge.Validity).ClosedBy(DayBounds.Of(from.Validity), DayBounds.Of(to.Validity));
}

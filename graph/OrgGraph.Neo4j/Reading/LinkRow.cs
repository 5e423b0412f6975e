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
        var period = Period(edge, nodes);
        if (through is not null) period = period.Intersect(Period(through, nodes)) ?? period;
        return new()
        {
            Edge = edge,
            From = nodes[edge.From],
            To = nodes[edge.To],
            Person = nodes[through?.From ?? edge.From] as Person,
            Through = through,
            OnBehalfOf = edge.OnBehalfOf() is { } organisation ? (Organisation)nodes[organisation] : null,
            Period = period.ToValidity(),
            Certainty = day is { } known ? period.On(known.DayNumber) : Certainty.Definitely,
        };
    }

    /// <summary>When an edge holds, in view of how long the nodes at its ends exist.</summary>
    public static DayBounds Period(Edge edge, Dictionary<NodeId, Node> nodes) =>
        DayBounds.Of(edge.Validity).ClosedBy(DayBounds.Of(nodes[edge.From].Validity), DayBounds.Of(nodes[edge.To].Validity));
}

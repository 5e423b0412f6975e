using System.Text.Json;
using OrgGraph.Index;

namespace OrgGraph.Neo4j.Reading;

/// <summary>A link as <c>told-link.cypher</c> tells it: the edge, the holding by which it is carried, and by whom.</summary>
internal sealed record LinkRow(Edge Edge, DayBounds Period, Holding? Through, NodeId? Person, object?[] Keys)
{
    public static LinkRow Read(JsonElement row, Dictionary<NodeId, Node> nodes)
    {
        var edge = Json.Edge(row[0]);
        var period = Json.Bounds(edge, row[1], row[2]);
        var through = row[3].ValueKind == JsonValueKind.Null ? null : (Holding)Json.Edge(row[3]);
        if (through is not null) period = period.Intersect(Json.Bounds(through, row[4], row[5])) ?? period;
        return new(edge, period, through, Json.Text(row[6]) is { } id ? nodes[NodeId.Parse(id)].NodeId : null, Json.Keys(row[7]));
    }

    /// <summary>The link, with the nodes that it leads to.</summary>
    public Link Link(Dictionary<NodeId, Node> nodes, DateOnly? day) => new()
    {
        Edge = Edge,
        From = nodes[Edge.From],
        To = nodes[Edge.To],
        Person = Person is { } person ? (Person)nodes[person] : null,
        Through = Through,
        OnBehalfOf = Edge.OnBehalfOf() is { } organisation ? (Organisation)nodes[organisation] : null,
        Period = Period.ToValidity(),
        Certainty = day is { } known ? Period.On(known.DayNumber) : Certainty.Definitely,
    };
}

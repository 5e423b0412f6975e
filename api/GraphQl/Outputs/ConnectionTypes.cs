using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Makes the connection types: <c>nodes</c>, <c>edges</c>, <c>pageInfo</c>, <c>totalCount</c>.</summary>
internal sealed class ConnectionTypes(CommonTypes common)
{
    /// <summary>A connection over a type.</summary>
    /// <param name="plural">What it lists, as the type's name begins.</param>
    /// <param name="node">The type of what is listed.</param>
    /// <param name="found">Whether its edges tell how they were found.</param>
    public ObjectGraphType Of(string plural, IGraphType node, bool found = false)
    {
        var edge = new ObjectGraphType { Name = $"{plural}Edge", Description = "A row and its cursor." };
        edge.Add<NonNullGraphType<StringGraphType>, ConnectionEdge>("cursor", "Its place in the order.", of => of.Cursor);
        edge.Add<ConnectionEdge>("node", Build.Required(node), "What is listed.", of => of.Node);
        if (found)
        {
            edge.Add<NonNullGraphType<FloatGraphType>, ConnectionEdge>(
                "score", "How well it matched: 1 to the letter, down to 0.", of => of.Hit!.Score);
            edge.Add<NonNullGraphType<StringGraphType>, ConnectionEdge>(
                "matchedName", "The name or other name that matched best.", of => of.Hit!.MatchedName);
        }

        var type = new ObjectGraphType { Name = $"{plural}Connection", Description = "A page of an ordered list." };
        type.Add<Connection>("nodes", Build.ListOf(node), "The rows.", of => Nodes(of.Rows)).Priced(FieldPrice.OfRows);
        type.Add<Connection>("edges", Build.ListOf(edge), "The rows with their cursors.", of => of.Rows).Priced(FieldPrice.OfRows);
        type.Add<Connection>("pageInfo", Build.Required(common.PageInfo), "What is known of the pages around.", of => of);
        type.Add<NonNullGraphType<IntGraphType>, Connection>(
            "totalCount", "How many rows the whole list has. It is counted only when asked for.", of => of.Total).Priced(new(20));
        type.Add<Connection>("answeredFor", common.Date, "The day that this answers for; null for all time.", of => of.Day);
        return type;
    }

    private static object[] Nodes(IReadOnlyList<ConnectionEdge> rows)
    {
        object[] nodes = new object[rows.Count];
        for (int i = 0; i < nodes.Length; i++) nodes[i] = rows[i].Node;
        return nodes;
    }
}

using System.Globalization;
using System.Text.Json;

namespace OrgGraph.Exchange.Json;

/// <summary>
/// Nodes, edges and the dataset as JSON, for the change log and for stores that keep a record as text. Ids are <c>kind/key</c>, enumerations their
/// <see cref="Words"/>, dates EDTF, and validity is told as outside: first and last day. Properties come in one order; what is null, empty or merely
/// usual (confirmed, always valid) is left out; the word that says what sort of thing it is never is, so that the usual sort may change one day.
/// </summary>
public static class RecordJson
{
    /// <summary>A node, whole.</summary>
    public static string Write(Node node) => JsonText.Of(json =>
    {
        json.Text("id", node.NodeId.ToString());
        json.Text("name", node.Name);
        json.Period(node.Validity);
        json.Unless(Standing.Confirmed, "standing", node.Standing);
        NodeDetails.Write(json, node);
    });

    /// <summary>An edge, whole.</summary>
    public static string Write(Edge edge) => JsonText.Of(json =>
    {
        json.Text("id", edge.Id.ToString());
        json.Text("from", edge.From.ToString());
        json.Text("to", edge.To.ToString());
        json.Period(edge.Validity);
        json.Unless(Standing.Confirmed, "standing", edge.Standing);
        EdgeDetails.Write(json, edge);
    });

    /// <summary>What the record as a whole is.</summary>
    public static string Write(Dataset dataset) => JsonText.Of(json =>
    {
        json.Text("title", dataset.Title);
        json.Text("description", dataset.Description);
        json.Text("referenceDate", dataset.ReferenceDate?.ToString("O", CultureInfo.InvariantCulture));
        json.Text("licence", dataset.Licence);
    });

    /// <summary>What of a node goes beyond id, name, validity and standing, for a store that has columns for those.</summary>
    public static string WriteDetails(Node node) => JsonText.Of(json => NodeDetails.Write(json, node));

    /// <summary>What of an edge goes beyond id, ends, validity and standing, for a store that has columns for those.</summary>
    public static string WriteDetails(Edge edge) => JsonText.Of(json => EdgeDetails.Write(json, edge));

    /// <summary>Reads what <see cref="Write(Node)"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not such JSON; the message names the property.</exception>
    public static Node ReadNode(string json) => Read(json, record =>
        NodeDetails.Read(new(record.NodeId("id"), record.Required("name"), record.Period(), record.Word("standing", Standing.Confirmed)), record));

    /// <summary>Reads what <see cref="Write(Edge)"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not such JSON; the message names the property.</exception>
    public static Edge ReadEdge(string json) => Read(json, record =>
        EdgeDetails.Read(new(record.EdgeId("id"), record.NodeId("from"), record.NodeId("to"), record.Period(), record.Word("standing", Standing.Confirmed)), record));

    /// <summary>Reads what <see cref="Write(Dataset)"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not such JSON; the message names the property.</exception>
    public static Dataset ReadDataset(string json) => Read(json, record => new Dataset
    {
        Title = record.Required("title"),
        Description = record.Text("description"),
        ReferenceDate = record.Day("referenceDate"),
        Licence = record.Text("licence"),
    });

    /// <summary>A node from its columns and what <see cref="WriteDetails(Node)"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not such JSON; the message names the property.</exception>
    public static Node ReadNode(NodeColumns columns, string details) => Read(details, record => NodeDetails.Read(columns, record));

    /// <summary>An edge from its columns and what <see cref="WriteDetails(Edge)"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not such JSON; the message names the property.</exception>
    public static Edge ReadEdge(EdgeColumns columns, string details) => Read(details, record => EdgeDetails.Read(columns, record));

    private static T Read<T>(string json, Func<JsonRecord, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(new JsonRecord(document.RootElement));
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException or InvalidCastException)
        {
            throw new FormatException($"This is not the JSON of a record: {e.Message}", e);
        }
    }
}

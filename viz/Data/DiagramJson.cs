using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Data;

/// <summary>A diagram as one JSON object: what it says, not where it stands. Fields are added in time, never renamed.</summary>
public static class DiagramJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The object.</summary>
    public static string Write(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            Text(json, "kind", diagram.Key);
            Text(json, "title", diagram.Title);
            Text(json, "subtitle", diagram.Subtitle);
            Text(json, "asOf", diagram.AsOf?.ToString("O", CultureInfo.InvariantCulture));
            Text(json, "description", diagram.Description);
            Texts(json, "tiers", diagram.Tiers.Select(tier => tier.Title));
            Objects(json, "groups", diagram.Groups, group =>
            {
                Text(json, "id", group.Id);
                Text(json, "title", group.Title);
            });
            Text(json, "colouredBy", diagram.Colouring is { } colouring ? Words.Of(colouring.By) : null);
            Objects(json, "boxes", diagram.Boxes, box => Box(json, box));
            Objects(json, "lines", diagram.Lines, line => Line(json, line));
            Texts(json, "notes", diagram.Notes);
            Texts(json, "sources", diagram.Sources);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Box(Utf8JsonWriter json, Box box)
    {
        Text(json, "id", box.Id);
        Text(json, "nodeId", box.Node?.ToString());
        Text(json, "kind", Words.Of(box.Kind));
        Text(json, "name", box.Name);
        Texts(json, "texts", box.Lines.Select(line => line.Text));
        Texts(json, "members", box.Members);
        json.WriteNumber("tier", box.Tier);
        Text(json, "group", box.Group);
        Texts(json, "belongsTo", box.BelongsTo);
        Text(json, "address", box.Address);
        json.WriteBoolean("isSubject", box.IsFocus);
        json.WriteBoolean("isUncertain", box.IsUncertain);
    }

    private static void Line(Utf8JsonWriter json, Line line)
    {
        Text(json, "id", line.Id);
        Text(json, "kind", Words.Of(line.Style));
        Text(json, "from", line.From);
        Text(json, "to", line.To);
        Text(json, "label", line.Label);
        Text(json, "sentence", line.Sentence);
        Texts(json, "details", line.Details);
        Text(json, "change", DiagramData.Change(line));
        json.WriteBoolean("isInCircle", line.IsInCircle);
        json.WriteNumber("count", line.Count);
        json.WriteBoolean("isUncertain", line.IsUncertain);
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(PlainText.Of(text));
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null) json.WriteNull(name);
        else json.WriteString(name, PlainText.Of(text));
    }
}

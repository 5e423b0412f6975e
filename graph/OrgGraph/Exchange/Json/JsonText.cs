using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OrgGraph.Exchange.Json;

/// <summary>Writes the properties of one JSON object; each method leaves out what there is nothing to say about.</summary>
internal sealed class JsonText
{
    // Accented letters stay readable; what could end a script or an attribute is still escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    private readonly Utf8JsonWriter writer;

    private JsonText(Utf8JsonWriter writer) => this.writer = writer;

    public static string Of(Action<JsonText> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            write(new JsonText(writer));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public void Text(string property, string? value)
    {
        if (value is not null) writer.WriteString(property, value);
    }

    public void Word<T>(string property, T value)
        where T : struct, Enum => writer.WriteString(property, Words.Of(value));

    public void Unless<T>(T usual, string property, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(usual, value)) Word(property, value);
    }

    public void Flag(string property, bool? value)
    {
        if (value is { } known) writer.WriteBoolean(property, known);
    }

    public void Number(string property, int? value)
    {
        if (value is { } known) writer.WriteNumber(property, known);
    }

    public void List(string property, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        writer.WriteStartArray(property);
        foreach (string value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    public void Period(Validity validity)
    {
        if (validity == Validity.Always) return;
        writer.WriteStartObject("validity");
        writer.WriteString("start", validity.Start.ToString());
        if (validity.LastDay is { } last) writer.WriteString("lastDay", last.ToString());
        writer.WriteEndObject();
    }

    public void Citations(IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0) return;
        writer.WriteStartArray("citations");
        foreach (var citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("source", citation.Source.ToString());
            writer.WriteString("place", citation.Place);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}

using System.Globalization;
using System.Text.Json;

namespace OrgGraph.Exchange.Json;

/// <summary>Reads the properties of one JSON object; what is not there is null, empty or the usual.</summary>
/// <param name="json">The object.</param>
internal readonly struct JsonRecord(JsonElement json)
{
    public string? Text(string property) => json.TryGetProperty(property, out var value) ? value.GetString() : null;

    public string Required(string property) => Text(property) ?? throw new FormatException($"It has no '{property}'.");

    public bool? Flag(string property) => json.TryGetProperty(property, out var value) ? value.GetBoolean() : null;

    public int? Number(string property) => json.TryGetProperty(property, out var value) ? value.GetInt32() : null;

    public DateOnly? Day(string property) => Text(property) is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null;

    public T? Word<T>(string property)
        where T : struct, Enum => Text(property) is not { } word ? null
            : Words.TryParse(word, out T value) ? value
            : throw new FormatException($"'{property}' is '{word}', which is none of {string.Join(", ", Words.All<T>())}.");

    public T Word<T>(string property, T usual)
        where T : struct, Enum => Word<T>(property) ?? usual;

    public NodeId NodeId(string property) => OrgGraph.NodeId.Parse(Required(property));

    public EdgeId EdgeId(string property) => Relationships.EdgeId.TryParse(Required(property), out var id)
        ? id
        : throw new FormatException($"'{property}' is '{Text(property)}', which is not an id such as member-of/lhb-chair.");

    public OrganisationId? Organisation(string property) => Text(property) is { } id ? new OrganisationId(OrgGraph.NodeId.Parse(id).KeyOf(NodeKind.Organisation)) : null;

    public IReadOnlyList<string> List(string property) => json.TryGetProperty(property, out var values)
        ? [.. values.EnumerateArray().Select(value => value.GetString() ?? throw new FormatException($"'{property}' has an empty entry."))]
        : [];

    public Validity Period()
    {
        if (!json.TryGetProperty("validity", out var period)) return Validity.Always;
        var dates = new JsonRecord(period);
        return Validity.FromTo(PossibleDay.Parse(dates.Required("start")), dates.Text("lastDay") is { } last ? PossibleDay.Parse(last) : null);
    }

    public IReadOnlyList<Citation> Citations() => json.TryGetProperty("citations", out var citations)
        ? [.. citations.EnumerateArray().Select(entry => new JsonRecord(entry)).Select(entry => new Citation((SourceId)entry.NodeId("source"), entry.Required("place")))]
        : [];
}

using OrgGraph.Exchange.Json;
using OrgGraph.Index;

namespace OrgGraph.Neo4j.Writing;

/// <summary>
/// What stands on a node or a relationship in Neo4j. First what people read there: name, words for kinds and roles, dates as EDTF text, first and last day.
/// Beside it what questions go by: numbers of days and of words, sort keys, words to be searched for. And <c>record</c>, the whole of it as JSON, which is read back.
/// </summary>
internal sealed class Properties : Dictionary<string, object?>
{
    private Properties()
    {
    }

    public static Properties Of(Node node)
    {
        var id = node.NodeId;
        var names = node.OtherNames.Prepend(node.Name).ToList();
        var properties = new Properties
        {
            ["id"] = id.ToString(),
            ["key"] = id.Key,
            ["keySort"] = Collation.SortKey(id.Key),

            // Sorts as ids do: by kind, then by key.
            ["order"] = $"{(char)('a' + (int)id.Kind)}/{id.Key}",
            ["name"] = node.Name,
            ["nameFolded"] = Collation.Fold(node.Name),
            ["nameSort"] = SortText.Of(Collation.SortKey(node.Name)),
            ["namePlace"] = NamePlace.Of(SortText.Of(Collation.SortKey(node.Name)), id.Key),
            ["words"] = NearSpellings.WordsOf(names),
            ["spellings"] = NearSpellings.Of(names),
            ["record"] = RecordJson.Write(node),
        };
        properties.Common(node.Validity, node.Standing, node.Citations, node.Note);
        properties.Put("description", node.Description);
        if (node.OtherNames.Count > 0) properties["otherNames"] = node.OtherNames;
        properties.Of(DayBounds.Of(node.Validity));
        switch (node)
        {
            case Organisation organisation:
                properties.Text("classification", organisation.Classification);
                if (organisation.Identifiers.Count > 0) properties["identifiers"] = organisation.Identifiers;
                break;
            case Board board:
                properties.Word("kind", board.Kind);
                properties.Put("plenary", board.Plenary);
                properties.Put("seats", board.Seats);
                properties.Put("quorum", board.Quorum);
                break;
            case Programme programme:
                properties.Word("kind", programme.Kind);
                break;
            case Commitment commitment:
                properties.Word("kind", commitment.Kind);
                if (commitment.Status is { } status) properties.Word("status", status);
                properties.Text("heading", commitment.Heading);
                properties.Text("position", commitment.Position);
                break;
            case Agreement agreement:
                properties.Word("kind", agreement.Kind);
                break;
            case Place place:
                properties.Word("kind", place.Kind);
                break;
            case Source source:
                properties.Text("publisher", source.Publisher);
                properties["dated"] = source.Dated.ToString();
                properties.Put("locator", source.Locator);
                break;
        }

        return properties;
    }

    public static Properties Of(Edge edge)
    {
        var properties = new Properties
        {
            ["id"] = edge.Id.ToString(),
            ["key"] = edge.Key,
            ["keySort"] = Collation.SortKey(edge.Key),
            ["order"] = $"{(char)('a' + (int)edge.Kind)}/{edge.Key}",
            ["record"] = RecordJson.Write(edge),
        };
        properties.Common(edge.Validity, edge.Standing, edge.Citations, edge.Note);
        properties.Put("onBehalfOf", edge.OnBehalfOf()?.ToString());

        // The end as recorded; endLo and endHi, cut short where a node at an end of it ends, are reckoned where both are known: in Neo4j.
        var bounds = DayBounds.Of(edge.Validity);
        properties.Of(bounds);
        properties["ownEndLo"] = bounds.EndLo;
        properties["ownEndHi"] = bounds.EndHi;
        switch (edge)
        {
            case Membership membership:
                properties.Word("role", membership.Role);
                properties.Put("voting", membership.Voting);
                properties.Put("exOfficio", membership.ExOfficio);
                break;
            case Holding holding:
                properties.Word("tenure", holding.Tenure);
                break;
            case ReportingLine line:
                properties.Word("line", line.Line);
                break;
            case Accountability accountability:
                properties.Word("responsibility", accountability.Responsibility);
                break;
            case Participation participation:
                properties.Word("role", participation.Role);
                break;
            case Succession succession:
                properties.Word("how", succession.How);
                break;
        }

        return properties;
    }

    private void Common(Validity validity, Standing standing, IReadOnlyList<Citation> citations, string? note)
    {
        if (validity != Validity.Always)
        {
            this["start"] = validity.Start.ToString();
            Put("end", validity.LastDay?.ToString());
        }

        Word("standing", standing);
        if (citations.Count > 0) this["cites"] = citations.Select(citation => citation.Source.ToString()).Distinct().ToList();
        Put("note", note);
    }

    private void Of(DayBounds bounds)
    {
        this["startLo"] = bounds.StartLo;
        this["startHi"] = bounds.StartHi;
        this["endLo"] = bounds.EndLo;
        this["endHi"] = bounds.EndHi;
    }

    /// <summary>Nothing is put for null: Neo4j has no empty properties.</summary>
    private void Put(string property, object? value)
    {
        if (value is not null) this[property] = value;
    }

    /// <summary>A word to read, and its number, by which it is compared.</summary>
    private void Word<T>(string property, T value)
        where T : struct, Enum
    {
        this[property] = Words.Of(value);
        this[property + "Number"] = Convert.ToInt32(value, null);
    }

    /// <summary>Text to the letter, without case and accents, and as it sorts.</summary>
    private void Text(string property, string? value)
    {
        if (value is null) return;
        this[property] = value;
        this[property + "Folded"] = Collation.Fold(value);
        this[property + "Sort"] = SortText.Of(Collation.SortKey(value));
    }
}

namespace OrgGraph.Exchange.Json;

/// <summary>What of a node goes beyond its columns, kind by kind; writing and reading side by side.</summary>
internal static class NodeDetails
{
    public static void Write(JsonText json, Node node)
    {
        switch (node)
        {
            case Organisation organisation:
                json.Text("classification", organisation.Classification);
                json.List("identifiers", organisation.Identifiers);
                break;
            case Board board:
                json.Word("kind", board.Kind);
                json.Flag("plenary", board.Plenary);
                json.Number("seats", board.Seats);
                json.Number("quorum", board.Quorum);
                break;
            case Programme programme:
                json.Word("kind", programme.Kind);
                break;
            case Commitment commitment:
                json.Word("kind", commitment.Kind);
                json.Text("status", commitment.Status is { } status ? Words.Of(status) : null);
                json.Text("heading", commitment.Heading);
                json.Text("position", commitment.Position);
                break;
            case Agreement agreement:
                json.Word("kind", agreement.Kind);
                break;
            case Place place:
                json.Word("kind", place.Kind);
                break;
            case Source source:
                json.Text("publisher", source.Publisher);
                json.Text("dated", source.Dated.ToString());
                json.Text("locator", source.Locator);
                break;
        }

        json.List("otherNames", node.OtherNames);
        json.Text("description", node.Description);
        json.Citations(node.Citations);
        json.Text("note", node.Note);
    }

    public static Node Read(NodeColumns columns, JsonRecord json) => Bare(columns, json) with
    {
        OtherNames = json.List("otherNames"),
        Description = json.Text("description"),
        Validity = columns.Validity,
        Standing = columns.Standing,
        Citations = json.Citations(),
        Note = json.Text("note"),
    };

    private static Node Bare(NodeColumns columns, JsonRecord json)
    {
        string key = columns.Id.Key, name = columns.Name;
        return columns.Id.Kind switch
        {
            NodeKind.Person => new Person { Id = new(key), Name = name },
            NodeKind.Organisation => new Organisation
            {
                Id = new(key),
                Name = name,
                Classification = json.Text("classification"),
                Identifiers = json.List("identifiers"),
            },
            NodeKind.Board => new Board
            {
                Id = new(key),
                Name = name,
                Kind = json.Word<BoardKind>("kind", default),
                Plenary = json.Flag("plenary"),
                Seats = json.Number("seats"),
                Quorum = json.Number("quorum"),
            },
            NodeKind.Post => new Post { Id = new(key), Name = name },
            NodeKind.Programme => new Programme { Id = new(key), Name = name, Kind = json.Word<ProgrammeKind>("kind", default) },
            NodeKind.Commitment => new Commitment
            {
                Id = new(key),
                Name = name,
                Kind = json.Word<CommitmentKind>("kind", default),
                Status = json.Word<CommitmentStatus>("status"),
                Heading = json.Text("heading"),
                Position = json.Text("position"),
            },
            NodeKind.Agreement => new Agreement { Id = new(key), Name = name, Kind = json.Word<AgreementKind>("kind", default) },
            NodeKind.Place => new Place { Id = new(key), Name = name, Kind = json.Word<PlaceKind>("kind", default) },
            NodeKind.Source => new Source
            {
                Id = new(key),
                Name = name,
                Publisher = json.Text("publisher"),
                Dated = PossibleDay.Parse(json.Required("dated")),
                Locator = json.Text("locator"),
            },
            _ => throw new FormatException($"'{columns.Id}' is of no known kind."),
        };
    }
}

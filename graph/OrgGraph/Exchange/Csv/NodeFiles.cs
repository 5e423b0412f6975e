namespace OrgGraph.Exchange.Csv;

/// <summary>The files of nodes: what columns each kind has, and how they map both ways.</summary>
internal static class NodeFiles
{
    /// <summary>By kind, in the order of reading: sources first, since the others cite them.</summary>
    public static readonly IReadOnlyDictionary<NodeKind, CsvFile<Node>> All = new OrderedDictionary<NodeKind, CsvFile<Node>>
    {
        [NodeKind.Source] = new(
            "sources.csv",
            [
                Id,
                Cell<Node>("title", n => n.Name),
                OtherNames with { MayBeMissing = true },
                Cell<Source>("publisher", n => n.Publisher),
                Cell<Source>("dated", n => n.Dated.ToString()),
                Cell<Source>("locator", n => n.Locator),
                Description,
                .. Common(mayBeMissing: true),
            ],
            row => Whole(row, new Source
            {
                Id = new(row.Key()),
                Name = row.Required("title"),
                Publisher = row.Text("publisher"),
                Dated = row.RequiredDay("dated"),
                Locator = row.Text("locator"),
            })),
        [NodeKind.Person] = new(
            "people.csv",
            [Id, Name, OtherNames, Description, .. Common()],
            row => Whole(row, new Person { Id = new(row.Key()), Name = row.Required("name") })),
        [NodeKind.Organisation] = new(
            "organisations.csv",
            [
                Id, Name, OtherNames,
                Cell<Organisation>("classification", n => n.Classification),
                Cell<Organisation>("identifiers", n => CsvCells.Join(n.Identifiers.Select(CsvCells.Escape))),
                Description, .. Common(),
            ],
            row => Whole(row, new Organisation
            {
                Id = new(row.Key()),
                Name = row.Required("name"),
                Classification = row.Text("classification"),
                Identifiers = row.List("identifiers"),
            })),
        [NodeKind.Board] = new(
            "boards.csv",
            [
                Id, Name, OtherNames,
                Cell<Board>("kind", n => Words.Of(n.Kind)),
                Cell<Board>("plenary", n => CommonCells.Cell(n.Plenary)),
                Cell<Board>("seats", n => CommonCells.Cell(n.Seats)),
                Cell<Board>("quorum", n => CommonCells.Cell(n.Quorum)),
                Description, .. Common(),
            ],
            row => Whole(row, new Board
            {
                Id = new(row.Key()),
                Name = row.Required("name"),
                Kind = row.Word<BoardKind>("kind"),
                Plenary = row.Flag("plenary"),
                Seats = row.Number("seats"),
                Quorum = row.Number("quorum"),
            })),
        [NodeKind.Post] = new(
            "posts.csv",
            [Id, Name, OtherNames, Description, .. Common()],
            row => Whole(row, new Post { Id = new(row.Key()), Name = row.Required("name") })),
        [NodeKind.Programme] = new(
            "programmes.csv",
            [Id, Name, OtherNames, Cell<Programme>("kind", n => Words.Of(n.Kind)), Description, .. Common()],
            row => Whole(row, new Programme { Id = new(row.Key()), Name = row.Required("name"), Kind = row.Word<ProgrammeKind>("kind") })),
        [NodeKind.Commitment] = new(
            "commitments.csv",
            [
                Id, Name, OtherNames with { MayBeMissing = true },
                Cell<Commitment>("kind", n => Words.Of(n.Kind)),
                Cell<Commitment>("status", n => n.Status is { } status ? Words.Of(status) : null),
                Cell<Commitment>("heading", n => n.Heading),
                Cell<Commitment>("position", n => n.Position),
                Description, .. Common(),
            ],
            row => Whole(row, new Commitment
            {
                Id = new(row.Key()),
                Name = row.Required("name"),
                Kind = row.Word<CommitmentKind>("kind"),
                Status = row.WordOrBlank<CommitmentStatus>("status"),
                Heading = row.Text("heading"),
                Position = row.Text("position"),
            })),
        [NodeKind.Agreement] = new(
            "agreements.csv",
            [Id, Name, OtherNames, Cell<Agreement>("kind", n => Words.Of(n.Kind)), Description, .. Common()],
            row => Whole(row, new Agreement { Id = new(row.Key()), Name = row.Required("name"), Kind = row.Word<AgreementKind>("kind") })),
        [NodeKind.Place] = new(
            "places.csv",
            [Id, Name, OtherNames, Cell<Place>("kind", n => Words.Of(n.Kind)), Description, .. Common()],
            row => Whole(row, new Place { Id = new(row.Key()), Name = row.Required("name"), Kind = row.Word<PlaceKind>("kind") })),
    };

    private static CsvColumn<Node> Id => Cell<Node>("id", n => n.NodeId.Key);

    private static CsvColumn<Node> Name => Cell<Node>("name", n => n.Name);

    private static CsvColumn<Node> OtherNames => Cell<Node>("other_names", n => CsvCells.Join(n.OtherNames.Select(CsvCells.Escape)));

    private static CsvColumn<Node> Description => Cell<Node>("description", n => n.Description);

    private static CsvColumn<Node> Cell<T>(string name, Func<T, string?> write)
        where T : Node => new(name, (node, _) => write((T)node));

    private static CsvColumn<Node>[] Common(bool mayBeMissing = false) => CommonCells.Columns<Node>(
        n => new(n.Validity, n.Standing, n.Citations, n.Note), n => AlwaysWhenBlank(n.NodeId.Kind), mayBeMissing);

    /// <summary>The node with what every kind has.</summary>
    private static Node Whole(CsvRow row, Node own)
    {
        var common = row.Common(AlwaysWhenBlank(own.NodeId.Kind));
        return own with
        {
            OtherNames = row.List("other_names"),
            Description = row.Text("description"),
            Validity = common.Validity,
            Standing = common.Standing,
            Citations = common.Citations,
            Note = common.Note,
        };
    }

    /// <summary>Births are nobody's business, places do not begin, and a source is not dated by another.</summary>
    private static bool AlwaysWhenBlank(NodeKind kind) => kind is NodeKind.Person or NodeKind.Place or NodeKind.Source;
}

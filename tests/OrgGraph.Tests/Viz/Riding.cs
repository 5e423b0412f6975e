using OrgGraph.Index;

namespace OrgGraph.Tests.Viz;

/// <summary>The governance of an invented county.</summary>
internal sealed class Riding : IndexedStore
{
    public static readonly DateOnly Day = new(2020, 6, 1);
    private static readonly Citation Paper = new(new SourceId("paper"), "page 2");

    private Riding(GraphIndex index)
        : base(index)
    {
    }

    public static Riding Store() => new(GraphIndex.Build(
        1,
        new Dataset { Title = "North Riding" },
        [
            Board("health", "North Riding Health Board", BoardKind.Political),
            Board("partnership", "Strategic Partnership Board", BoardKind.Strategic),
            Board("estates", "Estates Board", BoardKind.Strategic),
            Board("quality", "Quality Committee", BoardKind.Committee),
            Board("unit", "Estates Unit", BoardKind.DeliveryUnit),
            Programme("homes", "Homes", ProgrammeKind.Workstream),
            Programme("trial", "Lone trial", ProgrammeKind.Pilot),
            new Person { Id = new("ada"), Name = "Ada Example" },
            new Person { Id = new("bob"), Name = "Bob Sample" },
            new Post { Id = new("mayor"), Name = "Mayor" },
            new Post { Id = new("quality-chair"), Name = "Quality chair" },
            new Organisation { Id = new("council"), Name = "North Riding Council" },
            new Source { Id = new("paper"), Name = "Paper of 2020", Dated = PossibleDay.On(new(2020, 1, 1)) },
        ],
        [
            new ReportingLine { Key = "one", From = N("board/partnership"), To = N("board/health"), Citations = [Paper] },
            new ReportingLine { Key = "two", From = N("board/quality"), To = N("board/partnership"), Line = LineKind.Dotted },
            new ReportingLine { Key = "three", From = N("programme/homes"), To = N("board/quality"), Line = LineKind.Proposed,
                Standing = Standing.Provisional },
            new Oversight { Key = "homes", From = N("board/partnership"), To = N("programme/homes") },
            new Delivery { Key = "homes", From = N("board/unit"), To = N("programme/homes") },
            new Delivery { Key = "council", From = N("organisation/council"), To = N("programme/homes") },
            new Membership { Key = "health-chair", From = N("post/mayor"), To = N("board/health"), Role = MemberRole.Chair },
            new Membership { Key = "quality-chair", From = N("post/quality-chair"), To = N("board/quality"), Role = MemberRole.Chair },
            new Membership { Key = "bob", From = N("person/bob"), To = N("board/health"), OnBehalfOf = new("council") },
            new Holding { Key = "ada", From = N("person/ada"), To = N("post/mayor"), Validity = Validity.FromTo(PossibleDay.On(new(2020, 5, 1))) },
            new Holding { Key = "bob", From = N("person/bob"), To = N("post/mayor"),
                Validity = Validity.FromTo(PossibleDay.On(new(2016, 5, 1)), PossibleDay.On(new(2020, 4, 30))) },
            new Accountability { Key = "ada", From = N("person/ada"), To = N("programme/homes"), Responsibility = Responsibility.PartnerLead,
                OnBehalfOf = new("council") },
            new Accountability { Key = "ada-two", From = N("person/ada"), To = N("programme/homes"), Responsibility = Responsibility.DeliveryLead },
        ]));

    public override ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) =>
        throw new NotSupportedException();

    private static NodeId N(string id) => NodeId.Parse(id);

    private static Board Board(string key, string name, BoardKind kind) => new() { Id = new(key), Name = name, Kind = kind };

    private static Programme Programme(string key, string name, ProgrammeKind kind) => new() { Id = new(key), Name = name, Kind = kind };
}

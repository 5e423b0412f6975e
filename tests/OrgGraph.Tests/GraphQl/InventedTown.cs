namespace OrgGraph.Tests.GraphQl;

/// <summary>A small invented graph: two boards, four people, a chair that goes with a post, a vacancy, programmes and commitments in a programme.</summary>
internal static class InventedTown
{
    private static readonly Citation[] Minutes = [new(new("minutes"), "Item 4")];

    /// <summary>All of it, for an empty store.</summary>
    public static ChangeSet Everything() => new()
    {
        Id = new("6a1f8f0e-2f53-4a43-9c8e-0d9a4a1f3c55"),
        Who = "test",
        When = new(2020, 6, 1, 0, 0, 0, TimeSpan.Zero),
        Why = "To ask about it",
        Dataset = new() { Title = "An invented town", ReferenceDate = new(2020, 6, 1) },
        PutNodes = Nodes(),
        PutEdges = Edges(),
    };

    private static Node[] Nodes() =>
    [
        new Person { Id = new("ada-brook"), Name = "Ada Brook", OtherNames = ["A. Brook"], Citations = Minutes },
        new Person { Id = new("ben-carver"), Name = "Ben Carver" },
        new Person { Id = new("cleo-dunn"), Name = "Cleo Dunn" },
        new Person { Id = new("dev-eames"), Name = "Dev Eames" },
        new Organisation { Id = new("town-council"), Name = "Town Council", OtherNames = ["TC"], Classification = "council" },
        new Organisation { Id = new("water-company"), Name = "Water Company" },
        new Board { Id = new("river-board"), Name = "River Board", Kind = BoardKind.Strategic, Seats = 5, Plenary = false },
        new Board { Id = new("bridge-group"), Name = "Bridge Group", Kind = BoardKind.WorkingGroup, Validity = From(2019, 1, 1) },
        new Post { Id = new("town-mayor"), Name = "Town Mayor" },
        new Post { Id = new("flood-warden"), Name = "Flood Warden" },
        new Programme { Id = new("dry-feet"), Name = "Dry Feet", Kind = ProgrammeKind.Workstream },
        new Programme { Id = new("dry-feet-pilot"), Name = "Dry Feet Pilot", Kind = ProgrammeKind.Pilot },
        new Commitment { Id = new("build-dyke"), Name = "Build the dyke", Position = "A1" },
        new Commitment { Id = new("plant-willows"), Name = "Plant willows", Position = "A2", Kind = CommitmentKind.Deliverable },
        new Commitment { Id = new("buy-spades"), Name = "Buy spades", Position = "A1a" },
        new Agreement { Id = new("river-pact"), Name = "River Pact" },
        new Place { Id = new("lower-town"), Name = "Lower Town", Kind = PlaceKind.Borough },
        new Source { Id = new("minutes"), Name = "Minutes of the River Board", Dated = PossibleDay.On(new(2020, 6, 1)) },
    ];

    private static Edge[] Edges() =>
    [
        new Membership { Key = "river-chair", From = new PostId("town-mayor"), To = new BoardId("river-board"), Role = MemberRole.Chair, ExOfficio = true, Citations = Minutes },
        new Membership { Key = "river-cleo", From = new PersonId("cleo-dunn"), To = new BoardId("river-board"), OnBehalfOf = new("water-company"), Voting = true },
        new Membership { Key = "river-dev", From = new PersonId("dev-eames"), To = new BoardId("river-board"), Validity = From(2018, 1, 1, PossibleDay.On(new(2018, 12, 31))) },
        new Membership { Key = "bridge-cleo", From = new PersonId("cleo-dunn"), To = new BoardId("bridge-group"), Role = MemberRole.Secretary },
        new Holding { Key = "ada-mayor", From = new PersonId("ada-brook"), To = new PostId("town-mayor"), Validity = From(2016, 5, 1, PossibleDay.On(new(2019, 4, 30))) },
        new Holding { Key = "ben-mayor", From = new PersonId("ben-carver"), To = new PostId("town-mayor"), Validity = From(2019, 5, 1), Tenure = Tenure.Acting },
        new Placement { Key = "mayor-in-council", From = new PostId("town-mayor"), To = new OrganisationId("town-council") },
        new ReportingLine { Key = "bridge-to-river", From = new BoardId("bridge-group"), To = new BoardId("river-board"), Line = LineKind.Dotted },
        new ReportingLine { Key = "mayor-to-bridge", From = new PostId("town-mayor"), To = new BoardId("bridge-group") },
        new Oversight { Key = "river-dry-feet", From = new BoardId("river-board"), To = new ProgrammeId("dry-feet") },
        new Accountability { Key = "dry-ada", From = new PersonId("ada-brook"), To = new ProgrammeId("dry-feet"), OnBehalfOf = new("town-council") },
        new Accountability { Key = "dry-cleo", From = new PersonId("cleo-dunn"), To = new ProgrammeId("dry-feet"), Standing = Standing.Provisional },
        new Accountability { Key = "dyke-warden", From = new PostId("flood-warden"), To = new CommitmentId("build-dyke"), Responsibility = Responsibility.DeliveryLead },
        new Delivery { Key = "council-dry-feet", From = new OrganisationId("town-council"), To = new ProgrammeId("dry-feet") },
        new Part { Key = "dyke-in-dry-feet", From = new CommitmentId("build-dyke"), To = new ProgrammeId("dry-feet") },
        new Part { Key = "willows-in-dry-feet", From = new CommitmentId("plant-willows"), To = new ProgrammeId("dry-feet") },
        new Part { Key = "pilot-in-dry-feet", From = new ProgrammeId("dry-feet-pilot"), To = new ProgrammeId("dry-feet") },
        new Part { Key = "spades-in-dyke", From = new CommitmentId("buy-spades"), To = new CommitmentId("build-dyke") },
        new Participation { Key = "council-pact", From = new OrganisationId("town-council"), To = new AgreementId("river-pact") },
        new Participation { Key = "water-pact", From = new OrganisationId("water-company"), To = new AgreementId("river-pact"), Role = PartyRole.NotInvited },
        new Coverage { Key = "pilot-lower-town", From = new ProgrammeId("dry-feet-pilot"), To = new PlaceId("lower-town") },
    ];

    private static Validity From(int year, int month, int day, PossibleDay? last = null) => Validity.FromTo(PossibleDay.On(new(year, month, day)), last);
}

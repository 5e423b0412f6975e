namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A node and an edge of every kind, with every attribute set, so that whatever a store drops is missed.</summary>
    public static TestData OneOfEach()
    {
        var data = new TestData();
        var minutes = data.Put(data.Source("Minutes of the spring meeting", "2017-05", "Fernshire Council") with { Locator = "https://example.org/minutes.pdf", Description = "As signed." });
        Citation[] cited = [new(minutes.Id, "page 3, “Members”"), new(minutes.Id, "row 7")];

        var council = data.Organisation("Fernshire Council", "council", "1974-04-01", "2023-03-31", "FC", "County of Fernshire");
        data.Put(council with { Identifiers = ["ods:X99", "gss:E10000099"], Citations = cited, Note = "Abolished in 2023." });
        var successor = data.Organisation("Fernshire and Marl Council", "council", "2023-04-01");
        var board = data.Put(data.Board("Fernshire Health Board", BoardKind.Political, from: "[..2015-06-30]", until: "2018", plenary: true, seats: 12, quorum: 5) with
        {
            OtherNames = ["FHB"],
            Description = "Meets in public.",
            Standing = Standing.Provisional,
            Citations = cited,
            Note = "See also Marl.",
        });
        var group = data.Board("Fernshire Working Group", BoardKind.WorkingGroup, plenary: false);
        var person = data.Put(data.Person("Zoë O’Hara", "zoe-o.hara", "1961", "[2019-02-01..2019-03-15]", "Zoe O'Hara") with { Description = "A nurse by training.", Citations = cited, Note = "Retired." });
        var post = data.Post("Director of Estates", "2016-05", "[..]");
        var programme = data.Programme("Estates", ProgrammeKind.Pilot);
        var commitment = data.Put(data.Commitment("Sell the old mill", programme, CommitmentStatus.Agreed, "A2a", CommitmentKind.Deliverable) with { Heading = "Land" });
        var agreement = data.Agreement("Fernshire Accord", AgreementKind.MemorandumOfUnderstanding);
        var place = data.Place("Greater Fernshire", PlaceKind.Region);

        data.Join(data.Seat(person, board, MemberRole.Chair, "2016-05-09", "2018-05", council, voting: true, exOfficio: false, standing: Standing.Provisional) with { Citations = cited, Note = "By rotation." });
        data.Join(data.Holding(person, post, "[2016-06..]", tenure: Tenure.Acting) with { Citations = cited, Note = "For now." });
        data.Placement(post, council);
        data.Reports(group, board, LineKind.Dotted, "2016");
        data.Oversight(board, programme);
        data.Accountability(post, commitment, Responsibility.PartnerLead, "2017", onBehalfOf: council);
        data.Delivery(group, programme);
        data.Part(group, board);
        data.Participation(council, agreement, PartyRole.NotInvited);
        data.Coverage(programme, place);
        data.Succession(successor, council, SuccessionKind.Merger);
        return data;
    }
}

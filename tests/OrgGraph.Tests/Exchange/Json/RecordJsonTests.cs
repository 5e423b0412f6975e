using System.Globalization;
using FsCheck.Xunit;
using OrgGraph.Exchange.Json;

namespace OrgGraph.Tests.Exchange.Json;

[Properties(Arbitrary = [typeof(AnyRecord)])]
public sealed class RecordJsonTests
{
    private static readonly Source Minutes = new() { Id = new("minutes"), Name = "Minutes", Dated = PossibleDay.Parse("2017-05") };

    [Property]
    public void Any_node_comes_back_as_it_was(Node node) => IsSame(node, RecordJson.ReadNode(RecordJson.Write(node)));

    [Property]
    public void Any_edge_comes_back_as_it_was(Edge edge) => IsSame(edge, RecordJson.ReadEdge(RecordJson.Write(edge)));

    [Property]
    public void Any_node_comes_back_from_its_columns_and_details(Node node) =>
        IsSame(node, RecordJson.ReadNode(new NodeColumns(node.NodeId, node.Name, node.Validity, node.Standing), RecordJson.WriteDetails(node)));

    [Property]
    public void Any_edge_comes_back_from_its_columns_and_details(Edge edge) =>
        IsSame(edge, RecordJson.ReadEdge(new EdgeColumns(edge.Id, edge.From, edge.To, edge.Validity, edge.Standing), RecordJson.WriteDetails(edge)));

    [Property]
    public void The_same_record_is_always_the_same_text(Node node) => Assert.Equal(RecordJson.Write(node), RecordJson.Write(RecordJson.ReadNode(RecordJson.Write(node))));

    [Fact]
    public void A_board_looks_like_this()
    {
        var board = new Board
        {
            Id = new("marl"),
            Name = "Marl Board",
            Kind = BoardKind.DeliveryUnit,
            Plenary = false,
            Seats = 12,
            Quorum = 0,
            OtherNames = ["MB"],
            Description = "Décide",
            Validity = Validity.FromTo(PossibleDay.Parse("[..2017-08-10]"), PossibleDay.Parse("2018")),
            Standing = Standing.Provisional,
            Citations = [new(Minutes.Id, "page 3")],
            Note = "<b>",
        };

        Assert.Equal(
            """
            {"id":"board/marl","name":"Marl Board","validity":{"start":"[..2017-08-10]","lastDay":"2018"},"standing":"provisional","kind":"delivery-unit","plenary":false,"seats":12,"quorum":0,"otherNames":["MB"],"description":"Décide","citations":[{"source":"source/minutes","place":"page 3"}],"note":"\u003Cb\u003E"}
            """,
            RecordJson.Write(board));
    }

    [Fact]
    public void A_seat_looks_like_this() => Assert.Equal(
        """
        {"id":"member-of/chair","from":"post/mayor","to":"board/marl","validity":{"start":"2016-05-09"},"role":"deputy-chair","voting":true,"onBehalfOf":"organisation/council"}
        """,
        RecordJson.Write(new Membership
        {
            Key = "chair",
            From = new(NodeKind.Post, "mayor"),
            To = new(NodeKind.Board, "marl"),
            Role = MemberRole.DeputyChair,
            Voting = true,
            OnBehalfOf = new("council"),
            Validity = Validity.FromTo(PossibleDay.Parse("2016-05-09")),
        }));

    [Fact]
    public void What_is_null_empty_or_usual_is_left_out()
    {
        Assert.Equal("""{"id":"person/ada","name":"Ada"}""", RecordJson.Write(new Person { Id = new("ada"), Name = "Ada" }));
        Assert.Equal("{}", RecordJson.WriteDetails(new Person { Id = new("ada"), Name = "Ada" }));
    }

    [Fact]
    public void A_missing_role_is_a_members_and_a_chair_is_always_told()
    {
        const string bare = """{"id":"member-of/x","from":"person/ada","to":"board/marl"}""";
        var chair = (Membership)RecordJson.ReadEdge(bare) with { Role = MemberRole.Chair };

        Assert.Equal(MemberRole.Member, ((Membership)RecordJson.ReadEdge(bare)).Role);
        Assert.Equal(MemberRole.Chair, ((Membership)RecordJson.ReadEdge(RecordJson.Write(chair))).Role);
    }

    [Fact]
    public void A_dataset_comes_back_as_it_was()
    {
        var dataset = new Dataset { Title = "Fernshire", Description = "Who governs", ReferenceDate = new DateOnly(2017, 12, 20), Licence = "OGL" };

        Assert.Equal(dataset, RecordJson.ReadDataset(RecordJson.Write(dataset)));
        Assert.Equal("""{"title":"Bare"}""", RecordJson.Write(new Dataset { Title = "Bare" }));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Dates_are_written_alike_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("""{"id":"source/minutes","name":"Minutes","dated":"2017-05"}""", RecordJson.Write(Minutes));
            Assert.Equal("""{"title":"T","referenceDate":"2017-12-20"}""", RecordJson.Write(new Dataset { Title = "T", ReferenceDate = new DateOnly(2017, 12, 20) }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"name":"Ada"}""")]
    [InlineData("""{"id":"person/ada"}""")]
    [InlineData("""{"id":"dragon/ada","name":"Ada"}""")]
    [InlineData("""{"id":"person/ada","name":7}""")]
    [InlineData("""{"id":"person/ada","name":"Ada","standing":"shaky"}""")]
    [InlineData("""{"id":"person/ada","name":"Ada","validity":{"start":"yesterday"}}""")]
    [InlineData("""{"id":"person/ada","name":"Ada","validity":{"start":"2018","lastDay":"2017"}}""")]
    [InlineData("""{"id":"person/ada","name":"Ada","citations":[{"source":"board/marl","place":"p"}]}""")]
    [InlineData("""{"id":"board/marl","name":"Marl","seats":"twelve"}""")]
    public void Text_that_is_no_node_is_refused(string json) => Assert.Throws<FormatException>(() => RecordJson.ReadNode(json));

    private static void IsSame(Node expected, Node actual) => Assert.Equivalent(expected, actual, strict: true);

    private static void IsSame(Edge expected, Edge actual) => Assert.Equivalent(expected, actual, strict: true);
}

using FsCheck.Xunit;
using OrgGraph.Scenarios;
using OrgGraph.Tests.Exchange.Json;

namespace OrgGraph.Tests.Scenarios;

public class ScenarioTextTests
{
    private const string Whole = """
        scenario Without Ann Bell
        from 2025-04-01
        about What the board paper asks
        newcomer person/zoe Zoe Smith
        leave person/ann-bell
        end member-of/lhb-chair
        pass holds/finance-director to person/zoe
        lead reports-to/head-of-change to post/chief-executive
        add member-of/zoe-audit person/zoe board/audit role=chair voting=true

        """;

    [Fact]
    public void A_scenario_is_the_same_after_it_was_written_and_read()
    {
        var read = ScenarioText.Read(Whole);
        Assert.Equal(("Without Ann Bell", new DateOnly(2025, 4, 1), "What the board paper asks"), (read.Name, read.From, read.Description));
        Assert.Equal(
            [
                new Move.Newcomer(new("zoe"), "Zoe Smith"),
                new Move.Leave(new("ann-bell")),
                new Move.End(new(EdgeKind.MemberOf, "lhb-chair")),
                new Move.HandOver(new(EdgeKind.Holds, "finance-director"), NodeId.Parse("person/zoe")),
                new Move.Redirect(new(EdgeKind.ReportsTo, "head-of-change"), NodeId.Parse("post/chief-executive")),
                new Move.Add(new Membership { Key = "zoe-audit", From = NodeId.Parse("person/zoe"), To = NodeId.Parse("board/audit"), Role = MemberRole.Chair, Voting = true }),
            ],
            read.Moves);
        Assert.Equal(Whole.ReplaceLineEndings("\n"), ScenarioText.Write(read));
    }

    [Property(Arbitrary = [typeof(AnyRecord)])]
    public void An_added_edge_of_any_kind_comes_back_but_for_its_sources_and_note(Edge edge) =>
        Assert.Equal(edge with { Citations = [], Note = null }, ((Move.Add)MoveText.Read(MoveText.Write(new Move.Add(edge)))).Edge);

    [Fact]
    public void Remarks_empty_lines_and_other_line_endings_are_read() =>
        Assert.Single(ScenarioText.Read("# ours\r\n\r\nfrom 2025-04-01\r\n  scenario Ours \r\nleave person/ann\r\n").Moves);

    [Theory]
    [InlineData("from 2025-04-01", "lacks a line 'scenario NAME'")]
    [InlineData("scenario S", "lacks a line 'from YEAR-MONTH-DAY'")]
    [InlineData("scenario S\nfrom April", "line 2: 'April' is not a day")]
    [InlineData("scenario S\nscenario T\nfrom 2025-04-01", "line 2: 'scenario' stands there already")]
    [InlineData("scenario S\nfrom 2025-04-01\nsack person/ann", "line 3: 'sack person/ann' is no move")]
    [InlineData("scenario S\nfrom 2025-04-01\nleave board/b", "line 3: 'board/b' is not the id of a person")]
    [InlineData("scenario S\nfrom 2025-04-01\nend member-of", "is not an id of an edge")]
    [InlineData("scenario S\nfrom 2025-04-01\nadd holds/h person/a post/p role=chair", "line 3: 'role' is nothing that holds says")]
    [InlineData("scenario S\nfrom 2025-04-01\nadd member-of/h person/a board/b role=king", "'role' is 'king', which is none of")]
    [InlineData("scenario S\nfrom 2025-04-01\nadd member-of/h person/a board/b voting=yes", "write true or false")]
    [InlineData("scenario S\nfrom 2025-04-01\nadd member-of/h person/a board/b chair", "'chair' is not name=value")]
    [InlineData("scenario S\nfrom 2025-04-01\nadd member-of/h person/a board/b start=2025-05-01 lastDay=2025-04-01", "before")]
    public void A_mistake_is_told_with_its_line(string text, string says)
    {
        var refused = Assert.Throws<RefusedException>(() => ScenarioText.Read(text));
        Assert.Equal("BAD_SCENARIO", refused.Refusal.Code);
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_has_its_limits()
    {
        string head = "scenario S\nfrom 2025-04-01\n";
        Assert.Contains("200 are the most", Assert.Throws<RefusedException>(() => ScenarioText.Read(head + string.Concat(Enumerable.Repeat("leave person/a\n", 201)))).Message, StringComparison.Ordinal);
        Assert.Contains("100,000 characters", Assert.Throws<RefusedException>(() => ScenarioText.Read(new string(' ', 100_001))).Message, StringComparison.Ordinal);
    }
}

using OrgGraph.TestKit.Data;

namespace OrgGraph.Tests.Pages;

/// <summary>Names and notes come from outside and may be anything.</summary>
public sealed class HostileNameTests
{
    private const string Evil = "<script>alert('x')</script>\"><img src=x onerror=alert(1)> & ‘Quill’";

    [Fact]
    public async Task A_name_is_shown_as_it_is_written_and_never_as_markup()
    {
        var data = new TestData();
        var source = data.Put(new Source { Id = new("evil"), Name = Evil, Dated = PossibleDay.In(Date("2017")), Locator = "javascript:alert(1)", Publisher = Evil });
        Citation[] cited = [new(source.Id, Evil)];
        var person = data.Put(new Person { Id = new("evil"), Name = Evil, Note = Evil, OtherNames = [Evil], Citations = cited, Description = Evil });
        var board = data.Put(new Board { Id = new("evil"), Name = Evil, Citations = cited });
        var organisation = data.Put(new Organisation { Id = new("evil"), Name = Evil, Classification = Evil, Identifiers = [Evil] });
        var programme = data.Put(new Programme { Id = new("evil"), Name = Evil });
        var commitment = data.Put(new Commitment { Id = new("evil"), Name = Evil, Heading = Evil, Position = Evil });
        data.Join(new Membership { Key = "m", From = person.NodeId, To = board.NodeId, OnBehalfOf = organisation.Id, Note = Evil, Citations = cited });
        data.Join(new Accountability { Key = "a", From = person.NodeId, To = programme.NodeId, OnBehalfOf = organisation.Id, Note = Evil, Citations = cited });
        data.Join(new Oversight { Key = "o", From = board.NodeId, To = programme.NodeId, Note = Evil });
        data.Join(new Part { Key = "p", From = commitment.NodeId, To = programme.NodeId, Note = Evil });
        using var invented = await InventedStore.With(data, new Dataset { Title = Evil, Description = Evil, Licence = Evil, ReferenceDate = new(2017, 12, 20) });
        await using var host = await RunningHost.With(invented.Store);
        foreach (string path in (string[])[
            "/", "/people", "/people/evil", "/boards", "/boards/evil", "/organisations", "/organisations/evil", "/programmes", "/programmes/evil", "/commitments", "/commitments/evil",
            "/sources", "/sources/evil", "/board-load", "/accountability", "/reporting-lines", $"/search?q={Uri.EscapeDataString(Evil)}", $"/people?name={Uri.EscapeDataString(Evil)}",
            $"/organisations?type={Uri.EscapeDataString(Evil)}", "/findings", "/findings?by=person", $"/findings?name={Uri.EscapeDataString(Evil)}", "/cases", $"/cases?assignee={Uri.EscapeDataString(Evil)}",
            "/overlaps", $"/overlaps/pair?a={Uri.EscapeDataString(Evil)}", $"/path?from=person/evil&to={Uri.EscapeDataString("board/evil")}", $"/path?from={Uri.EscapeDataString(Evil)}", "/compare?with=2010-01-01",
            $"/scenarios/what-if?s={Uri.EscapeDataString($"scenario {Evil}\nfrom 2017-12-20\nabout {Evil}\nleave person/evil\nnewcomer person/evil2 {Evil}\n")}"])
        {
            var page = await host.Page(path);
            Assert.True(page.QuerySelectorAll("script:not([src]), img, [onerror]").Length == 0, $"{path} lets a name be markup.");
            Assert.DoesNotContain(page.QuerySelectorAll("a[href]"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        }

        string finding = (await host.Page("/findings")).QuerySelector(".og-finding a[href^='/findings/']")!.GetAttribute("href")!;
        var (_, _, told) = await host.Send(finding, "form[method=post]", ("action", "comment"), ("comment-text", Evil), ("who", Evil));
        Assert.Contains(Evil, told.QuerySelector(".og-history")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(told.QuerySelectorAll("script:not([src]), img, [onerror]"));
        Assert.Contains(Evil, (await host.Page("/people/evil")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}

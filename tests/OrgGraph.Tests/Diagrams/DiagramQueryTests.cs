using Microsoft.AspNetCore.WebUtilities;
using OrgGraph.Api.Diagrams;

namespace OrgGraph.Tests.Diagrams;

/// <summary>A query is read from a link and writes the same link; what is wrong with it is said, all at once.</summary>
public sealed class DiagramQueryTests
{
    [Theory]
    [InlineData("/diagrams/reporting-lines")]
    [InlineData("/diagrams/reporting-lines?of=board%2Flondon-health-board&asOf=2017-08-10")]
    [InlineData("/diagrams/surroundings?of=person%2Famanda-coyle")]
    [InlineData("/diagrams/path?of=person%2Famanda-coyle&to=board%2Flondon-health-board&edges=member-of,reports-to")]
    [InlineData("/diagrams/posts?of=post%2Fmayor-of-london&open=post%2Fa,post%2Fb")]
    [InlineData("/diagrams/surroundings?of=board%2Fa&depth=3")]
    [InlineData("/diagrams/changes?from=2016-01-01&until=2017-01-01")]
    [InlineData("/diagrams/overlaps?minShared=2&colour=organisation&asOf=2017-08-10")]
    [InlineData("/diagrams/posts?colour=tier")]
    public void A_link_says_all_of_it(string link)
    {
        var reading = Read(link);
        Assert.Empty(reading.Refusals);
        Assert.Equal(Uri.UnescapeDataString(link), Uri.UnescapeDataString(reading.Query.Page));
        Assert.Equal(reading.Query.Page, Read(reading.Query.Page).Query.Page);
    }

    [Theory]
    [InlineData("/diagrams/reporting-lines?of=nonsense", "BAD_ID", "of")]
    [InlineData("/diagrams/reporting-lines?of=person/amanda-coyle", "WRONG_KIND", "of")]
    [InlineData("/diagrams/reporting-lines?to=board/a", "NOT_FOR_THIS_DIAGRAM", "to")]
    [InlineData("/diagrams/reporting-lines?asOf=tomorrow", "BAD_DATE", "asOf")]
    [InlineData("/diagrams/reporting-lines?asOf=1066-10-14", "BAD_DATE", "asOf")]
    [InlineData("/diagrams/surroundings", "DIAGRAM_NEEDS", "of")]
    [InlineData("/diagrams/surroundings?of=board/a&depth=4", "BAD_NUMBER", "depth")]
    [InlineData("/diagrams/posts?open=x", "BAD_ID", "open")]
    [InlineData("/diagrams/path?of=board/a&to=board/b&edges=friend-of", "BAD_WORD", "edges")]
    [InlineData("/diagrams/changes?from=2017-01-01&until=2016-01-01", "BAD_PERIOD", "from")]
    [InlineData("/diagrams/posts?colour=blue", "BAD_WORD", "colour")]
    [InlineData("/diagrams/surroundings?of=board/a&of=board/b", "GIVEN_TWICE", "of")]
    [InlineData("/diagrams/posts?colour=tier&colour=tier", "GIVEN_TWICE", "colour")]
    [InlineData("/diagrams/posts?to=a&to=b", "NOT_FOR_THIS_DIAGRAM", "to")]
    public void What_is_wrong_has_a_code_and_names_the_parameter(string link, string code, string parameter)
    {
        var refusal = Assert.Single(Read(link).Refusals);
        Assert.Equal((code, parameter), (refusal.Code, refusal.Subject));
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_found() => Assert.Equal(["BAD_DATE", "BAD_ID", "NOT_FOR_THIS_DIAGRAM"], Read("/diagrams/reporting-lines?asOf=x&of=y&from=2017-01-01").Refusals.Select(refusal => refusal.Code));

    [Fact]
    public void Names_that_mean_nothing_here_are_left_alone() => Assert.Empty(Read("/diagrams/reporting-lines?utm_source=x&handler=svg").Refusals);

    [Fact]
    public void A_list_may_be_given_in_parts_and_what_is_empty_is_not_given()
    {
        Assert.Equal("/diagrams/posts?open=post%2Fa,post%2Fb", Read("/diagrams/posts?open=post/a&open=post/b").Query.Page);
        Assert.Equal("/diagrams/posts?of=post%2Fa", Read("/diagrams/posts?of=&of=post/a&colour=").Query.Page);
    }

    [Fact]
    public void A_list_may_not_be_endless()
    {
        string many = string.Join(',', Enumerable.Range(0, DiagramQueryReader.MostValues + 1));
        Assert.Equal("TOO_MANY", Assert.Single(Read($"/diagrams/path?of=board/a&to=board/b&edges={many}").Refusals).Code);
    }

    [Fact]
    public void Every_kind_has_a_form_whose_needs_it_takes()
    {
        Assert.Equal(Enum.GetValues<DiagramKind>(), DiagramForms.All.Select(form => form.Kind));
        Assert.All(DiagramForms.All, form => Assert.Subset(form.Takes.ToHashSet(), form.Needs.ToHashSet()));
        Assert.All(DiagramForms.All, form => Assert.Equal(form.Takes.Any(taken => taken is DiagramParameter.Of or DiagramParameter.To), form.Subjects.Count > 0));
    }

    private static DiagramReading Read(string link)
    {
        string[] parts = link.Split('?');
        Assert.True(Words.TryParse(parts[0]["/diagrams/".Length..], out DiagramKind kind));
        return DiagramQueryReader.Read(kind, QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : ""));
    }
}

using System.Net;
using System.Text;
using OrgGraph.Api.Diagrams.Files;
using OrgGraph.Tests.Pages;

namespace OrgGraph.Tests.Diagrams;

/// <summary>Every diagram in every format, over HTTP.</summary>
public sealed class DiagramFileTests(LondonPages pages, WessmerePages wessmere) : IClassFixture<LondonPages>, IClassFixture<WessmerePages>
{
    private static readonly Dictionary<string, (string Type, string Beginning)> Formats = new()
    {
        ["svg"] = ("image/svg+xml", "<?xml"),
        ["png"] = ("image/png", "\u0089PNG"),
        ["pdf"] = ("application/pdf", "%PDF-"),
        ["csv"] = ("text/csv", "\u00EF\u00BB\u00BFrow,id,kind"),
        ["json"] = ("application/json", "{\n  \"kind\": \""),
        ["graphml"] = ("application/graphml+xml", "<?xml"),
        ["dot"] = ("text/vnd.graphviz", "digraph \""),
        ["mmd"] = ("text/plain", "---\ntitle: \""),
        ["txt"] = ("text/plain", ""),
    };

    public static TheoryData<string, string> Files
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string diagram in AskedDiagrams.All)
            {
                foreach (string ending in Formats.Keys) data.Add(diagram, ending);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_is_there_by_its_name_its_type_and_its_beginning(string diagram, string ending)
    {
        using var response = await wessmere.Host.Client.GetAsync(new Uri(AskedDiagrams.File(diagram, ending), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (type, beginning) = Formats[ending];
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Matches($@"^{diagram.Split('?')[0]}[a-z0-9-]*-{AskedDiagrams.Day}\.{ending}$", response.Content.Headers.ContentDisposition?.FileName);
        byte[] bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith(beginning, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.True(bytes.Length > 200, $"{bytes.Length} bytes.");
    }

    [Fact]
    public void Every_format_is_tested_here() => Assert.Equal(DiagramFormats.All.Select(format => format.Ending), Formats.Keys);

    [Theory]
    [InlineData("/diagrams/reporting-lines.png?width=100&width=200", "GIVEN_TWICE: 'width' is given 2 times.")]
    [InlineData("/diagrams/reporting-lines.pdf?paper=A4&paper=A3", "GIVEN_TWICE: 'paper' is given 2 times.")]
    public async Task How_a_file_is_wanted_is_said_once(string path, string message)
    {
        using var response = await Get(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.StartsWith(message, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_kept_until_the_record_changes()
    {
        using var first = await Get("/diagrams/reporting-lines.csv");
        Assert.Equal("no-cache, private", first.Headers.CacheControl?.ToString());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/diagrams/reporting-lines.csv") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var again = await pages.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var other = await Get("/diagrams/reporting-lines.csv?asOf=2016-06-01");
        Assert.NotEqual(first.Headers.ETag, other.Headers.ETag);
    }

    [Theory]
    [InlineData("/diagrams/nonsense.svg", HttpStatusCode.NotFound, "UNKNOWN_DIAGRAM: There is no diagram 'nonsense'. There are reporting-lines,")]
    [InlineData("/diagrams/reporting-lines.exe", HttpStatusCode.NotFound, "UNKNOWN_FORMAT: Diagrams are not written as '.exe'. The endings are .svg, .png, .pdf,")]
    [InlineData("/diagrams/surroundings.svg", HttpStatusCode.BadRequest, "DIAGRAM_NEEDS: The diagram surroundings needs 'of'")]
    [InlineData("/diagrams/surroundings.svg?of=board/nowhere", HttpStatusCode.NotFound, "UNKNOWN_ID: 'of' names board/nowhere, which is not there.")]
    [InlineData("/diagrams/surroundings.svg?of=xqzvw", HttpStatusCode.NotFound, "NO_MATCH: No person")]
    [InlineData("/diagrams/surroundings.svg?of=board/london-health-board&open=board/nonsense:members", HttpStatusCode.NotFound, "UNKNOWN_ID: 'open' names board/nonsense, which is not there.")]
    [InlineData("/diagrams/posts.svg?of=board/london-prevention-board", HttpStatusCode.NotFound, "No posts are recorded in or under London Prevention Board on ")]
    [InlineData("/diagrams/reporting-lines.png?width=0", HttpStatusCode.BadRequest, "BAD_WIDTH: A picture of this diagram is 1 to ")]
    [InlineData("/diagrams/reporting-lines.png?width=1000000", HttpStatusCode.BadRequest, "BAD_WIDTH: A picture of this diagram is 1 to ")]
    [InlineData("/diagrams/reporting-lines.pdf?paper=letter", HttpStatusCode.BadRequest, "BAD_PAPER: The paper is A4 or A3, not 'letter'.")]
    [InlineData("/diagrams/changes.svg?from=2017-12-31", HttpStatusCode.BadRequest, "BAD_PERIOD: 'from' (2017-12-31) must be before 'until' (2017-12-20).")]
    [InlineData("/diagrams/path.svg?of=board/london-health-board&to=place/haringey&edges=succeeds", HttpStatusCode.NotFound, "No way of at most 30 steps along what is asked for leads from London Health Board to Haringey on 20 December 2017.")]
    public async Task What_cannot_be_had_is_said_in_words_with_what_can(string path, HttpStatusCode status, string beginning)
    {
        using var response = await Get(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(beginning, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task A_picture_has_the_width_that_was_asked_for_and_the_head_alone_can_be_had()
    {
        byte[] png = await pages.Host.Client.GetByteArrayAsync(new Uri("/diagrams/reporting-lines.png?width=640", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(640, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        using var head = await pages.Host.Client.SendAsync(new(HttpMethod.Head, "/diagrams/reporting-lines.png?width=640"), TestContext.Current.CancellationToken);
        Assert.Equal(png.Length, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_name_of_one_thing_is_as_good_as_its_id()
    {
        using var named = await Get("/diagrams/surroundings.txt?of=London%20Health%20Board");
        using var known = await Get("/diagrams/surroundings.txt?of=board/london-health-board");
        Assert.Equal(HttpStatusCode.OK, named.StatusCode);
        Assert.Equal(
            await known.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await named.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private Task<HttpResponseMessage> Get(string path) => pages.Host.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}

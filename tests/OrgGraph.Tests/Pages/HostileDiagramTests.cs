using System.Net;
using OrgGraph.Index;

namespace OrgGraph.Tests.Pages;

/// <summary>Diagrams of a dense record, asked for many at once through the real host, while others ask for ordinary pages.</summary>
public sealed class HostileDiagramTests
{
    private const int Boards = 500, Lines = 2000, Asked = 12;

    [Fact]
    public async Task Dense_diagrams_are_answered_with_groups_or_a_message_and_do_not_keep_others_waiting_for_ever()
    {
        await using var host = await RunningHost.With(new Dense(), new() { Time = TimeSpan.FromSeconds(20) });
        var hostile = Enumerable.Range(0, Asked).Select(i => host.Get($"/reporting-lines?focus=board/b{i * 7}")).Append(host.Get("/reporting-lines")).ToArray();
        // Each is another diagram, so that none is answered with what was kept of another.
        var ordinary = await Task.WhenAll(Enumerable.Range(0, Asked).Select(i => host.Get($"/boards/small{i}")));
        Assert.All(ordinary, page => Assert.Equal(HttpStatusCode.OK, page.Status));
        Assert.All(ordinary, page => Assert.NotNull(page.Document.QuerySelector("svg.diagram")));
        foreach (var (status, page) in await Task.WhenAll(hostile))
        {
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.True(page.QuerySelector("svg.diagram")?.TextContent.Contains("Drawn with groups", StringComparison.Ordinal)
                ?? page.Body!.TextContent.Contains("The diagram cannot be drawn", StringComparison.Ordinal), page.Body!.TextContent[..400]);
        }
    }

    /// <summary>Boards that report to one another without rule or reason, and a few pairs that have nothing to do with them.</summary>
    private sealed class Dense : IndexedStore
    {
        public Dense()
            : base(GraphIndex.Build(1, null, Bodies(), Edges()))
        {
        }

        public override ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => throw new NotSupportedException();

        public override ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) => throw new NotSupportedException();

        private static IEnumerable<Node> Bodies()
        {
            for (int i = 0; i < Boards; i++) yield return new Board { Id = new($"b{i}"), Name = $"Dense board {i}", Kind = (BoardKind)(i % 6) };
            for (int i = 0; i <= Asked; i++) yield return new Board { Id = new($"small{i}"), Name = $"Small board {i}", Kind = BoardKind.Committee };
        }

        private static IEnumerable<Edge> Edges()
        {
            var random = new Random(3);
            var drawn = new HashSet<(int, int)>();
            while (drawn.Count < Lines)
            {
                var (from, to) = (random.Next(Boards), random.Next(Boards));
                if (from == to || !drawn.Add((from, to))) continue;
                yield return new ReportingLine { Key = $"{from}-{to}", From = new BoardId($"b{from}"), To = new BoardId($"b{to}") };
            }

            for (int i = 0; i < Asked; i++) yield return new ReportingLine { Key = $"small{i}", From = new BoardId($"small{i}"), To = new BoardId($"small{i + 1}") };
        }
    }
}

using System.Text.Json.Nodes;
using OrgGraph.Analysis;
using OrgGraph.Index;
using OrgGraph.Tests.Findings;

namespace OrgGraph.Tests.Analysis;

/// <summary>The analyses give what networkx gives, on generated graphs that also hold seats and lines of other years.</summary>
public class AgainstNetworkxTests
{
    private const int Graphs = 40;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Skip = Networks.HowToGet, SkipType = typeof(Networks), SkipWhen = nameof(Networks.AreMissing))]
    public void Projections_cuts_components_betweenness_loads_routes_loops_spans_and_layers_agree()
    {
        var made = Enumerable.Range(1, Graphs).Select(seed => Generated.From(new Random(seed))).ToList();
        var answers = Networks.Answer(made.Select(graph => new { seats = graph.Seats, joins = graph.Joins, lines = graph.Lines }));
        Assert.Equal(Graphs, answers.Count);
        for (int i = 0; i < Graphs; i++)
        {
            Pairs(made[i].Index, answers[i]["pairs"]!.AsObject());
            Between(made[i].Index, answers[i]["betweenness"]!.AsObject());
            Cuts(made[i].Index, answers[i]["cuts"]!.AsObject());
            Together(made[i].Index, answers[i]["components"]!.AsArray());
            Loops(made[i].Index, answers[i]["loops"]!.AsArray());
            Chains(made[i].Index, answers[i]["reaches"]!.AsObject());
            Loads(made[i].Index, answers[i]["boards"]!.AsObject());
            Distances(made[i], answers[i]["distances"]!.AsObject());
            Spread(made[i].Index, answers[i]);
        }
    }

    private static void Pairs(GraphIndex index, JsonObject expected)
    {
        var found = Projections.Of(index, Sketch.Day, cancellation: Cancellation);
        Assert.Equal(expected.Count, found.Count);
        foreach (var pair in found)
        {
            var weights = expected[$"{pair.One.NodeId} {pair.Other.NodeId}"]!.AsArray();
            Assert.Equal((int)weights[0]!, pair.Shared);
            Assert.Equal((double)weights[1]!, pair.Overlap, 9);
            Assert.Equal((double)weights[2]!, pair.Jaccard, 9);
            Assert.Equal((double)weights[3]!, pair.Newman, 9);
        }
    }

    private static void Between(GraphIndex index, JsonObject expected)
    {
        var found = Betweenness.Exact(index, Sketch.Day, cancellation: Cancellation).Where(between => between.Score > 1e-9).ToList();
        Assert.Equal(expected.Select(e => e.Key).Order(StringComparer.Ordinal), found.Select(between => between.Node.NodeId.ToString()).Order(StringComparer.Ordinal));
        Assert.All(found, between => Assert.Equal((double)expected[between.Node.NodeId.ToString()]!, between.Score, 6));
    }

    private static void Cuts(GraphIndex index, JsonObject expected)
    {
        var found = ArticulationPeople.Of(index, Sketch.Day, Cancellation);
        Assert.Equal(expected.Select(e => e.Key).Order(StringComparer.Ordinal), found.Select(cut => cut.Person.NodeId.ToString()).Order(StringComparer.Ordinal));
        foreach (var cut in found)
        {
            var groups = expected[cut.Person.NodeId.ToString()]!.AsArray().Select(group => group!.AsArray().Select(node => (string)node!).ToList()).ToList();
            Assert.Equal(
                groups.Select(group => (group.Count(IsBoard), group.Count(node => !IsBoard(node)))).Order(),
                cut.Groups.Select(group => (group.Boards, group.People)).Order());
            Assert.All(cut.Groups, group => Assert.Contains(groups, names => names.Contains(group.Through.NodeId.ToString()) && names.Count(IsBoard) == group.Boards));
        }
    }

    private static void Together(GraphIndex index, JsonArray expected) => Assert.Equal(
        expected.Select(group => string.Join(' ', group!.AsArray())).Order(StringComparer.Ordinal),
        Components.Of(index, Sketch.Day, Cancellation)
            .Select(group => string.Join(' ', group.Boards.Select(b => b.NodeId.ToString()).Concat(group.People.Select(p => p.NodeId.ToString())).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal));

    private static void Loops(GraphIndex index, JsonArray expected)
    {
        var knots = expected.Select(group => group!.AsArray().Select(node => (string)node!).ToHashSet()).ToList();
        var found = ReportingLoops.Of(index, Sketch.Day, [LineKind.Solid], Cancellation);
        Assert.Equal(knots.Count, found.Count);
        foreach (var loop in found)
        {
            var knot = Assert.Single(knots, knot => knot.Contains(loop[0].From.NodeId.ToString()));
            Assert.All(loop, link => Assert.Contains(link.From.NodeId.ToString(), knot));
            Assert.Equal(loop.Select(link => link.To.NodeId), loop.Skip(1).Append(loop[0]).Select(link => link.From.NodeId));
        }
    }

    private static void Chains(GraphIndex index, JsonObject reaches)
    {
        foreach (var (start, expected) in reaches)
        {
            var steps = ReportingChains.Of(index, new() { Starts = [NodeId.Parse(start)], Direction = ReportingDirection.Up, AsOf = Sketch.Day, Lines = [LineKind.Solid] })[0];
            var reached = steps.Select(step => step.Link.To.NodeId.ToString()).Where(node => node != start).ToHashSet();
            Assert.Equal(expected!.AsArray().Select(node => (string)node!).ToHashSet(), reached);
            var first = steps.GroupBy(step => step.Link.To.NodeId).ToDictionary(step => step.Key, step => step.Min(s => s.Depth));
            first[NodeId.Parse(start)] = 0;
            Assert.All(steps, step => Assert.Equal(first[step.Link.To.NodeId] < step.Depth && Reaches(step.Link.To.NodeId, step.Link.From.NodeId), step.ClosesLoop));
        }

        bool Reaches(NodeId from, NodeId to) => reaches[from.ToString()]!.AsArray().Any(node => (string)node! == to.ToString());
    }

    private static void Loads(GraphIndex index, JsonObject boards) => Assert.Equal(
        boards.Select(person => (person.Key, (int)person.Value!)).Order(),
        BoardLoads.Of(index, new() { AsOf = Sketch.Day, MinSeats = 1 }).Items.Select(load => (load.Person.NodeId.ToString(), load.Seats)).Order());

    private static void Distances(Generated graph, JsonObject distances)
    {
        var from = NodeId.Parse(graph.Joins[0][0]);
        foreach (string node in graph.Joins.SelectMany(join => join).Distinct())
        {
            var route = Routes.Shortest(graph.Index, new() { From = from, To = NodeId.Parse(node), AsOf = Sketch.Day, Kinds = [EdgeKind.MemberOf] });
            Assert.Equal((int?)distances[node], route?.Edges.Count);
        }
    }

    private static void Spread(GraphIndex index, JsonObject answer)
    {
        Assert.Equal(
            answer["spans"]!.AsObject().Select(span => (span.Key, (int)span.Value!)).Order(),
            Spans.On(index, Sketch.Day, Cancellation).Select(span => (span.Post.NodeId.ToString(), span.Reports.Count)).Order());
        Assert.Equal(answer["dual"]!.AsArray().Select(node => (string)node!), DualLines.On(index, Sketch.Day, Cancellation).Select(dual => dual.Node.NodeId.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(
            answer["layers"]!.AsObject().Select(layer => (layer.Key, (int)layer.Value![0]!, (int)layer.Value[1]!)).Order(),
            Layers.On(index, Sketch.Day, Cancellation).Select(layer => (layer.Top.NodeId.ToString(), layer.Layers, layer.Nodes)).Order());
    }

    private static bool IsBoard(string node) => node.StartsWith("board/", StringComparison.Ordinal);

    private sealed record Generated(GraphIndex Index, string[][] Seats, string[][] Joins, string[][] Lines)
    {
        public static Generated From(Random random)
        {
            var sketch = new Sketch().Seat("person/p00", "board/b00");
            var (seats, lines) = (new HashSet<(string, string)> { ("person/p00", "board/b00") }, new HashSet<(string, string)>());
            var joins = new List<(string, string)> { ("person/p00", "board/b00") };
            int people = random.Next(2, 40), boards = random.Next(2, 25), posts = random.Next(2, 15);
            for (int i = random.Next(90); i >= 0; i--)
            {
                var (person, board) = ($"person/p{random.Next(people):00}", $"board/b{random.Next(boards):00}");
                switch (random.Next(6))
                {
                    case 0: sketch.Seat(person, board, when: "/2019"); break;
                    case 1:
                        sketch.Seat(person, board, MemberRole.Observer);
                        joins.Add((person, board));
                        break;
                    default:
                        sketch.Seat(person, board, (MemberRole)random.Next(3));
                        seats.Add((person, board));
                        joins.Add((person, board));
                        break;
                }
            }

            for (int i = random.Next(25); i >= 0; i--)
            {
                var (from, to) = ($"post/p{random.Next(posts):00}", $"post/p{random.Next(posts):00}");
                if (from == to) continue;
                bool now = random.Next(4) > 0;
                sketch.Reports(from, to, when: now ? "" : "/2019");
                if (now) lines.Add((from, to));
            }

            return new(sketch.Index(), [.. seats.Select(seat => new[] { seat.Item1, seat.Item2 })], [.. joins.Select(join => new[] { join.Item1, join.Item2 })], [.. lines.Select(line => new[] { line.Item1, line.Item2 })]);
        }
    }
}

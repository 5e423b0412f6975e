using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;

namespace OrgGraph.Api.Diagrams;

/// <summary>Reads from the store when what a diagram shows changes: its nodes, and their relationships of all time.</summary>
public sealed class ChangeReading(IGraphStore store)
{
    /// <summary>The days on which something in a diagram changes.</summary>
    public Task<ChangeDays> Of(DiagramAnswer.Drawn drawn, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        var form = DiagramForms.Of(drawn.Query.Kind);
        var diagram = drawn.Drawing.Diagram;
        NodeId[] nodes = form.IsOfSubject && drawn.Query.Of is { } subject ? [subject] : [.. diagram.Boxes.Select(box => Id<NodeId>(box.Id, NodeId.TryParse)).OfType<NodeId>().Distinct()];
        var drawnKinds = diagram.Lines.Select(line => Id<EdgeId>(line.Id, EdgeId.TryParse)).OfType<EdgeId>().Select(id => id.Kind).Distinct().Order();
        return Around(nodes, form.Watches.Count > 0 ? form.Watches : [.. drawnKinds.Select(kind => (kind, (Filter?)null))], drawn.Day, cancellation);
    }

    /// <summary>The days on which some nodes and their relationships begin or end.</summary>
    /// <param name="nodes">The nodes that are drawn.</param>
    /// <param name="kinds">The kinds of relationship that are drawn, and of which of them.</param>
    /// <param name="shown">The day that is shown.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ChangeDays> Around(
        IReadOnlyList<NodeId> nodes, IReadOnlyList<(EdgeKind Kind, Filter? Where)> kinds, DateOnly shown, CancellationToken cancellation)
    {
        var happenings = new List<(DateOnly, string)>();
        foreach (var node in (await store.Nodes(nodes, cancellation)).OfType<Node>()) happenings.AddRange(Happenings(node.Validity, node.Name));
        var seen = new HashSet<(EdgeId, PersonId?)>();
        foreach (var (kind, where) in kinds)
        {
            foreach (var direction in Enum.GetValues<Direction>())
            {
                var able = direction == Direction.Out ? EdgeKinds.From(kind) : EdgeKinds.To(kind);
                // Whoever holds a post carries its seats, so people have edges of a kind that leaves posts, and the store finds them.
                NodeId[] starts = [.. nodes.Where(node => able.Contains(node.Kind))];
                if (starts.Length == 0) continue;
                var expansion = new Expansion { Nodes = starts, Kind = kind, Direction = direction, Where = where };
                foreach (var link in (await store.Expand(expansion, cancellation)).SelectMany(page => page.Items))
                {
                    if (seen.Add((link.Edge.Id, link.Person?.Id))) happenings.AddRange(Happenings(link.Period, Fact(link)));
                }
            }
        }

        return ChangeDays.Of(happenings.Where(one => one.Item1 >= AskedDay.First && one.Item1 <= AskedDay.Last), shown);
    }

    /// <summary>The id that a box or a line stands for, which may stand more than once: <c>board/estates#seats</c>.</summary>
    private static T? Id<T>(string text, Reads<T> reads)
        where T : struct => reads(text.Split('#')[0], out var id) ? id : null;

    private delegate bool Reads<T>(string? text, out T id);

    /// <summary>The days on which the answer to "does it hold?" changes, and how.</summary>
    private static IEnumerable<(DateOnly Day, string What)> Happenings(Validity period, string fact)
    {
        foreach (var (day, sure, perhaps, known) in ((PossibleDay?, string, string, string)[])
            [(period.Start, "From this day", "Possibly from this day", "Certain by this day"), (period.End, "No longer", "Possibly no longer", "No longer")])
        {
            if (day is not { } possible) continue;
            if (possible is { IsExact: true, Earliest: { } exact }) yield return (exact, $"{sure}: {fact}");
            else
            {
                if (possible.Earliest is { } earliest) yield return (earliest, $"{perhaps}: {fact}");
                if (possible.Latest is { } latest) yield return (latest, $"{known}: {fact}");
            }
        }
    }

    /// <summary>The fact without its dates, which are those that the list is of.</summary>
    private static string Fact(Link link) => Sentences.Of(link with { Period = Validity.Always }).TrimEnd('.');
}

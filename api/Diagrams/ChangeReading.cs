using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Diagrams;

/// <summary>Reads from the store when what a diagram shows changes: its nodes, and their relationships of all time.</summary>
public sealed class ChangeReading(IGraphStore store)
{
    /// <summary>The days on which something in a diagram changes.</summary>
    public async Task<ChangeDays> Of(DiagramAnswer.Drawn drawn, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        var form = DiagramForms.Of(drawn.Query.Kind);
        var diagram = drawn.Drawing.Diagram;
        NodeId[] nodes = form.IsOfSubject && drawn.Query is { Of: { } subject, Depth: null or 1 } ? [subject]
            : [.. diagram.Boxes.Select(box => box.Node).OfType<NodeId>().Distinct()];
        (EdgeKind, Filter?)[] kinds = form.Watches.Count > 0 ? [.. form.Watches]
            : [.. diagram.Lines.Select(line => Edge(line)).OfType<EdgeId>().Select(id => (id.Kind, (Filter?)null)).Distinct().Order()];
        var happenings = new List<(DateOnly Day, string What)>();
        foreach (var node in (await store.Nodes(nodes, cancellation)).OfType<Node>()) happenings.AddRange(Happenings(node.Validity, node.Name));
        var links = new Dictionary<(EdgeId, PersonId?), Link>();
        foreach (var (kind, where) in kinds) await Read(links, nodes, kind, where, cancellation);
        foreach (var part in drawn.Query.Parts) await Read(links, [part.Node], Opening.KindOf(part.Part), null, cancellation);
        foreach (var link in links.Values) happenings.AddRange(Happenings(link.Period, Fact(link)));
        return ChangeDays.Of(happenings.Where(one => one.Day >= AskedDay.First && one.Day <= AskedDay.Last), drawn.Day);
    }

    /// <summary>Adds the relationships of all time of a kind at some nodes.</summary>
    private async Task Read(
        Dictionary<(EdgeId, PersonId?), Link> links, IReadOnlyList<NodeId> nodes, EdgeKind kind, Filter? where, CancellationToken cancellation)
    {
        foreach (var direction in Enum.GetValues<Direction>())
        {
            var able = direction == Direction.Out ? EdgeKinds.From(kind) : EdgeKinds.To(kind);
            NodeId[] starts = [.. nodes.Where(node => able.Contains(node.Kind))];
            if (starts.Length == 0) continue;
            var pages = await store.Expand(new() { Nodes = starts, Kind = kind, Direction = direction, Where = where }, cancellation);
            foreach (var link in pages.SelectMany(page => page.Items)) links.TryAdd((link.Edge.Id, link.Person?.Id), link);
        }
    }

    /// <summary>The relationship that a line stands for, which may stand more than once: <c>member-of/e1#seats</c>.</summary>
    private static EdgeId? Edge(Line line) => EdgeId.TryParse(line.Id.Split('#')[0], out var id) ? id : null;

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

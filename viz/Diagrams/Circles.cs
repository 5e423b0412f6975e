using OrgGraph.Analysis;
using OrgGraph.Findings;

namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// Circles of reporting lines: things of which each reports, by way of others, to itself. Solid and dotted lines count; one that is only proposed, or still to be
/// confirmed, closes none. Circles that hang together are one.
/// </summary>
internal sealed class Circles
{
    /// <summary>The most names that a note lists.</summary>
    private const int MostNames = 12;

    private readonly Dictionary<NodeId, int> circle = [];
    private readonly List<(Node[] Nodes, bool IsUncertain)> all = [];

    /// <summary>The circles of the reporting lines among some links.</summary>
    public Circles(IEnumerable<Link> links)
    {
        Link[] lines = [.. links.Where(IsLine)];
        var nodes = lines.SelectMany(line => new[] { line.From, line.To }).DistinctBy(node => node.NodeId).ToList();
        var named = nodes.ToDictionary(node => node.NodeId);
        var up = lines.ToLookup(line => line.Edge.From, line => line.Edge.To);
        var components = new StrongComponents<NodeId>(node => [.. up[node]]);
        foreach (var together in Walk(nodes.Select(node => node.NodeId), up).GroupBy(components.Of).Where(group => group.Count() > 1))
        {
            foreach (var node in together) circle.Add(node, all.Count);
            var inside = lines.Where(line => components.Of(line.Edge.From) == together.Key && components.Of(line.Edge.To) == together.Key);
            all.Add(([.. together.Select(node => named[node])], inside.Any(Phrases.IsDoubtful)));
        }
    }

    /// <summary>Whether a link is a line of a circle.</summary>
    public bool Has(Link link) =>
        IsLine(link) && circle.TryGetValue(link.Edge.From, out int from) && circle.TryGetValue(link.Edge.To, out int to) && from == to;

    /// <summary>Each circle of which something is drawn, as a sentence that names it.</summary>
    public IEnumerable<string> Notes(Func<NodeId, bool> isDrawn)
    {
        foreach (var (nodes, isUncertain) in all.Where(one => one.Nodes.Any(node => isDrawn(node.NodeId))))
        {
            string[] names = [.. nodes.Take(nodes.Length > MostNames ? MostNames - 1 : MostNames).Select(node => node.Name)];
            string who = Sentences.List(names.Length == nodes.Length ? names : [.. names, $"{nodes.Length - names.Length} others"]);
            yield return $"{who} {(isUncertain ? "possibly report" : "report")} to one another in a circle.";
        }
    }

    private static bool IsLine(Link link) =>
        link.Edge is ReportingLine line && line.From != line.To && Relation.StyleOf(line) is LineStyle.Solid or LineStyle.Dotted;

    /// <summary>Every node, each followed by whom it reports to where that has not been named yet.</summary>
    private static List<NodeId> Walk(IEnumerable<NodeId> nodes, ILookup<NodeId, NodeId> up)
    {
        var named = new List<NodeId>();
        var seen = new HashSet<NodeId>();
        var open = new Stack<NodeId>();
        foreach (var start in nodes)
        {
            open.Push(start);
            while (open.TryPop(out var node))
            {
                if (!seen.Add(node)) continue;
                named.Add(node);
                foreach (var next in up[node].Reverse()) open.Push(next);
            }
        }

        return named;
    }
}

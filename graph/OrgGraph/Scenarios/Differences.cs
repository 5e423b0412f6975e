using OrgGraph.Analysis;
using OrgGraph.Findings;

namespace OrgGraph.Scenarios;

/// <summary>
/// What is different between two days of the record, or between the record and a scenario? Costs a walk over all links and a run of the checks,
/// from each standpoint.
/// </summary>
public static class Differences
{
    private static readonly EdgeKind[] Kinds = [EdgeKind.MemberOf, EdgeKind.Holds, EdgeKind.AccountableFor, EdgeKind.ReportsTo, EdgeKind.Oversees];

    /// <summary>What came, went, changed hands and was found.</summary>
    /// <param name="before">From where.</param>
    /// <param name="after">To where.</param>
    /// <param name="pack">The rules of the checks. Those on the data run between two days of one record only: what a scenario supposes has no source.</param>
    /// <param name="weights">What seats and responsibilities weigh in the loads.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Difference Between(Standpoint before, Standpoint after, RulePack pack, SeatWeights weights, CancellationToken cancellation = default)
    {
        var (was, now) = (Links(before, cancellation), Links(after, cancellation));
        Link[] came = [.. now.Where(link => !was.ContainsKey(link.Key)).Select(link => link.Value.Make())], went = [.. was.Where(link => !now.ContainsKey(link.Key)).Select(link => link.Value.Make())];
        var checks = CheckList.All.Where(check => pack.RuleOf(check.Id).Enabled && (check.Group != CheckGroup.Data || ReferenceEquals(before.Index, after.Index))).Select(check => check.Id).ToList();
        var (old, young) = (Report(before), Report(after));
        var known = old.Findings.ToDictionary(finding => finding.Matter);
        var found = young.Findings.ToDictionary(finding => finding.Matter);
        var both = young.Findings.Where(finding => known.ContainsKey(finding.Matter)).Select(finding => (Before: known[finding.Matter], After: finding)).ToList();
        var changed = both.Where(pair => pair.Before.Id != pair.After.Id || pair.Before.Fingerprint != pair.After.Fingerprint).ToList();
        return new()
        {
            Before = before,
            After = after,
            Came = came,
            Went = went,
            Doubted = [.. now.Where(link => was.TryGetValue(link.Key, out var old) && old.Certainty != link.Value.Certainty).Select(link => (was[link.Key].Make(), link.Value.Make()))],
            Handovers = HandoverList.Of(before, after, [.. came, .. went]),
            Loads = Loads(before, after, [.. came, .. went], weights),
            Appeared = [.. young.Findings.Where(finding => !known.ContainsKey(finding.Matter))],
            Gone = [.. old.Findings.Where(finding => !found.ContainsKey(finding.Matter))],
            Changed = changed,
            Unchanged = both.Count - changed.Count,
            Notices = [.. old.Notices.Concat(young.Notices).Distinct()],
        };

        FindingsReport Report(Standpoint at) => checks.Count == 0
            ? new() { AsOf = at.AsOf, Pack = pack, Checks = [], Findings = [], Notices = [] }
            : FindingsRun.Over(at.Index, new() { AsOf = at.AsOf, Pack = pack, Checks = checks }, cancellation);
    }

    /// <summary>All links of a standpoint, by what makes two of them the same, each made when it is wanted.</summary>
    private static SortedDictionary<LinkKey, (Certainty Certainty, Func<Link> Make)> Links(Standpoint at, CancellationToken cancellation)
    {
        var links = new SortedDictionary<LinkKey, (Certainty, Func<Link>)>();
        var rows = new List<Index.LinkRow>();
        var index = at.Index;
        foreach (var kind in Kinds)
        {
            var range = index.Edges.OrdinalsOf(kind);
            for (int edge = range.Start.Value; edge < range.End.Value; edge++)
            {
                if ((edge & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
                rows.Clear();
                index.Rows.AddAll(rows, edge, kind, at.AsOf.DayNumber);
                foreach (var row in rows)
                {
                    var key = new LinkKey(
                        new(kind, index.Edges.Key(edge)),
                        index.Nodes[index.Edges.From(edge)].NodeId,
                        index.Nodes[index.Edges.To(edge)].NodeId,
                        row.Person < 0 ? null : index.Nodes[row.Person].NodeId,
                        index.Edges.Quality(edge));
                    links.TryAdd(key, (row.Certainty, () => index.Make(row)));
                }
            }
        }

        return links;
    }

    private static List<LoadChange> Loads(Standpoint before, Standpoint after, IReadOnlyList<Link> changed, SeatWeights weights)
    {
        PersonId[] people = [.. changed.Where(link => link.Edge.Kind != EdgeKind.ReportsTo).Select(link => link.Person).OfType<Person>().Select(person => person.Id).Distinct()];
        var was = BoardLoads.OfPeople(before.Index, new() { AsOf = before.AsOf, Weights = weights }, people);
        var now = BoardLoads.OfPeople(after.Index, new() { AsOf = after.AsOf, Weights = weights }, people);
        return
        [
            .. was.Zip(now).Select(pair => new LoadChange((pair.Second ?? pair.First)!.Person, pair.First, pair.Second))
                .Where(change => change.Difference != 0)
                .OrderByDescending(change => Math.Abs(change.Difference)).ThenBy(change => change.Person.NodeId),
        ];
    }

    /// <summary>What makes two links the same: the edge, its ends, who carries it, and its role, line or responsibility.</summary>
    private readonly record struct LinkKey(EdgeId Edge, NodeId From, NodeId To, NodeId? Person, int Quality) : IComparable<LinkKey>
    {
        public int CompareTo(LinkKey other)
        {
            int difference = Edge.CompareTo(other.Edge);
            if (difference == 0) difference = From.CompareTo(other.From);
            if (difference == 0) difference = To.CompareTo(other.To);
            if (difference == 0) difference = Comparer<NodeId?>.Default.Compare(Person, other.Person);
            return difference != 0 ? difference : Quality.CompareTo(other.Quality);
        }
    }
}

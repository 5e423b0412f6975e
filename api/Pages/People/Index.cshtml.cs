using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.People;

/// <summary>The list of people, with what each carries.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Person, reader, links, head)
{
    private Dictionary<NodeId, IReadOnlyList<Link>> memberships = [];
    private Dictionary<NodeId, IReadOnlyList<Link>> responsibilities = [];

    /// <summary>On how many boards a person has a seat that counts, as it is counted under "Who sits where".</summary>
    public int Seats(Node person) => Memberships(person)
        .Where(link => link.To is Board && SeatWeights.Counts(((Membership)link.Edge).Role)).Select(link => link.Edge.To).Distinct().Count();

    /// <summary>What a person answers for.</summary>
    public IReadOnlyList<Link> Responsibilities(Node person) => responsibilities.GetValueOrDefault(person.NodeId, []);

    /// <summary>The organisations for which a person speaks.</summary>
    public IReadOnlyList<Organisation> SpeaksFor(Node person) =>
        [.. Memberships(person).Concat(Responsibilities(person)).Select(link => link.OnBehalfOf).OfType<Organisation>().DistinctBy(organisation => organisation.Id).OrderBy(o => Collation.SortKey(o.Name), StringComparer.Ordinal)];

    private IReadOnlyList<Link> Memberships(Node person) => memberships.GetValueOrDefault(person.NodeId, []);

    /// <inheritdoc/>
    protected override async Task Load(IReadOnlyList<NodeId> ids, CancellationToken cancellation)
    {
        memberships = ids.Zip(await Reader.Expand(ids, EdgeKind.MemberOf, Store.Direction.Out, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
        responsibilities = ids.Zip(await Reader.Expand(ids, EdgeKind.AccountableFor, Store.Direction.Out, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

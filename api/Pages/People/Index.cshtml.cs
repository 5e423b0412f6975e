using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.People;

/// <summary>The list of people, with what each carries.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Person, reader, links, head)
{
    private Dictionary<NodeId, IReadOnlyList<Link>> seats = [];
    private Dictionary<NodeId, IReadOnlyList<Link>> responsibilities = [];

    /// <summary>The boards on which a person sits.</summary>
    public IReadOnlyList<Link> Seats(Node person) => seats.GetValueOrDefault(person.NodeId, []);

    /// <summary>What a person answers for.</summary>
    public IReadOnlyList<Link> Responsibilities(Node person) => responsibilities.GetValueOrDefault(person.NodeId, []);

    /// <summary>The organisations for which a person speaks.</summary>
    public IReadOnlyList<Organisation> SpeaksFor(Node person) =>
        [.. Seats(person).Concat(Responsibilities(person)).Select(link => link.OnBehalfOf).OfType<Organisation>().DistinctBy(organisation => organisation.Id).OrderBy(o => Collation.SortKey(o.Name), StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override async Task Load(IReadOnlyList<NodeId> ids, CancellationToken cancellation)
    {
        seats = ids.Zip(await Reader.Expand(ids, EdgeKind.MemberOf, Store.Direction.Out, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
        responsibilities = ids.Zip(await Reader.Expand(ids, EdgeKind.AccountableFor, Store.Direction.Out, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

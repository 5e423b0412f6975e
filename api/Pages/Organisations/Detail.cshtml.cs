using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Organisations;

/// <summary>An organisation: who speaks for it where, its posts, parts and agreements.</summary>
public sealed class DetailModel(Reader reader, PageHead head, Surroundings surroundings) : DetailPage<Organisation>(NodeKind.Organisation, reader, head)
{
    /// <summary>What is carried on its behalf.</summary>
    public IReadOnlyList<Link> Represented { get; private set; } = [];

    /// <summary>Its members.</summary>
    public IReadOnlyList<Link> Members { get; private set; } = [];

    /// <summary>Its posts.</summary>
    public IReadOnlyList<Link> Posts { get; private set; } = [];

    /// <summary>Agreements and programmes to which it stands in some way.</summary>
    public IReadOnlyList<Link> Parties { get; private set; } = [];

    /// <summary>The programmes whose work it does.</summary>
    public IReadOnlyList<Link> Delivers { get; private set; } = [];

    /// <summary>What it is part of.</summary>
    public IReadOnlyList<Link> Wholes { get; private set; } = [];

    /// <summary>The organisations and boards that are part of it.</summary>
    public IReadOnlyList<Link> Parts { get; private set; } = [];

    /// <summary>The places that it covers.</summary>
    public IReadOnlyList<Link> Places { get; private set; } = [];

    /// <summary>Its predecessors.</summary>
    public IReadOnlyList<Link> Predecessors { get; private set; } = [];

    /// <summary>Its successors.</summary>
    public IReadOnlyList<Link> Successors { get; private set; } = [];

    /// <summary>The diagram; null when it cannot be drawn.</summary>
    public Picture? Picture { get; private set; }

    /// <inheritdoc/>
    protected override async Task Load(CancellationToken cancellation)
    {
        Represented = await OnBehalf(cancellation);
        Members = await In(EdgeKind.MemberOf, cancellation);
        Posts = await In(EdgeKind.PostIn, cancellation);
        Parties = await Out(EdgeKind.PartyTo, cancellation);
        Delivers = await Out(EdgeKind.Delivers, cancellation);
        Wholes = await Out(EdgeKind.PartOf, cancellation);
        Parts = await In(EdgeKind.PartOf, cancellation);
        Places = await Out(EdgeKind.Covers, cancellation);
        Predecessors = await Out(EdgeKind.Succeeds, cancellation);
        Successors = await In(EdgeKind.Succeeds, cancellation);
        Picture = await surroundings.Of(Node.NodeId, cancellation);
    }

    /// <summary>Seats and accountabilities name the organisation on the side, so those are found who have one, and then those of theirs that do.</summary>
    private async Task<IReadOnlyList<Link>> OnBehalf(CancellationToken cancellation)
    {
        var forIt = new Filter.At(Step.OnBehalfOf, Filter.Equal(Field.Id, Node.Id.Key));
        var found = new List<Link>();
        foreach (var edges in (EdgeKind[])[EdgeKind.AccountableFor, EdgeKind.MemberOf])
        {
            foreach (var carrier in EdgeKinds.From(edges))
            {
                var who = await Reader.Store.Page(
                    new() { Kind = carrier, AsOf = Reader.Day, Where = new Filter.Links(edges, Direction.Out, Quantifier.Some, forIt) }, cancellation);
                var links = await Reader.Expand([.. who.Items.Select(row => row.Node.NodeId)], edges, Direction.Out, cancellation, forIt);
                // A post's own row stands for it only while nobody holds it; a holder's row says the rest.
                found.AddRange(links.SelectMany(all => all).Where(link => carrier == NodeKind.Person || link.IsVacant));
            }
        }

        return found;
    }
}

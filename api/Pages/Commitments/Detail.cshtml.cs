using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Commitments;

/// <summary>A commitment: what it is part of, who answers for it, and what belongs to it.</summary>
public sealed class DetailModel(Reader reader, PageHead head) : DetailPage<Commitment>(NodeKind.Commitment, reader, head)
{
    /// <summary>What it is part of.</summary>
    public IReadOnlyList<Link> Wholes { get; private set; } = [];

    /// <summary>Who answers for it in particular.</summary>
    public IReadOnlyList<Link> Carriers { get; private set; } = [];

    /// <summary>Who is accountable for the programmes and commitments of which it is part.</summary>
    public IReadOnlyList<Link> Above { get; private set; } = [];

    /// <summary>The boards that oversee it.</summary>
    public IReadOnlyList<Link> Boards { get; private set; } = [];

    /// <summary>What belongs to it.</summary>
    public Promises Promises { get; private set; } = Promises.None;

    /// <inheritdoc/>
    protected override async Task Load(CancellationToken cancellation)
    {
        Wholes = await Out(EdgeKind.PartOf, cancellation);
        Carriers = await In(EdgeKind.AccountableFor, cancellation);
        Boards = await In(EdgeKind.Oversees, cancellation);
        Above = [.. (await Reader.Expand(await Ancestors(cancellation), EdgeKind.AccountableFor, Direction.In, cancellation, Filter.Equal(Field.Responsibility, Responsibility.Accountable))).SelectMany(links => links)];
        Promises = await Promises.Read(Reader, await In(EdgeKind.PartOf, cancellation), cancellation);
    }

    /// <summary>The commitments and programmes above it, nearest first.</summary>
    private async Task<IReadOnlyList<NodeId>> Ancestors(CancellationToken cancellation)
    {
        var found = new List<NodeId>();
        NodeId[] level = [.. Wholes.Select(link => link.Edge.To)];
        while (level.Length > 0)
        {
            found.AddRange(level);
            NodeId[] inside = [.. level.Where(id => id.Kind is NodeKind.Commitment or NodeKind.Programme)];
            level = [.. (await Reader.Expand(inside, EdgeKind.PartOf, Direction.Out, cancellation)).SelectMany(links => links).Select(link => link.Edge.To).Except(found).Distinct()];
        }

        return [.. found.Where(id => id.Kind is NodeKind.Commitment or NodeKind.Programme)];
    }
}

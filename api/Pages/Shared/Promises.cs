namespace OrgGraph.Api.Pages.Shared;

/// <summary>Commitments in the order of their sources, each with those below it and with whoever answers for it in particular.</summary>
public sealed record Promises(IReadOnlyList<Link> Top, ILookup<NodeId, Link> Below, ILookup<NodeId, Link> Carriers)
{
    private const int Deepest = 10;

    /// <summary>No commitments.</summary>
    public static Promises None { get; } = new([], Enumerable.Empty<Link>().ToLookup(link => link.Edge.To), Enumerable.Empty<Link>().ToLookup(link => link.Edge.To));

    /// <summary>Reads what belongs to some commitments, a level at a time.</summary>
    public static async Task<Promises> Read(Reader reader, IReadOnlyList<Link> top, CancellationToken cancellation)
    {
        var below = new List<Link>();
        var seen = top.Select(link => link.Edge.From).ToHashSet();
        NodeId[] level = [.. seen];
        for (int depth = 0; level.Length > 0 && depth < Deepest; depth++)
        {
            Link[] next = [.. (await reader.Expand(level, EdgeKind.PartOf, Direction.In, cancellation)).SelectMany(links => links)];
            below.AddRange(next);
            level = [.. next.Select(link => link.Edge.From).Where(seen.Add)];
        }

        var carriers = (await reader.Expand([.. seen], EdgeKind.AccountableFor, Direction.In, cancellation)).SelectMany(links => links);
        return new(InOrder(top), InOrder(below).ToLookup(link => link.Edge.To), carriers.ToLookup(link => link.Edge.To));
    }

    /// <summary>Those of a kind by heading, in order.</summary>
    public IEnumerable<IGrouping<string, Link>> ByHeading(CommitmentKind kind) => Top.Where(link => ((Commitment)link.From).Kind == kind).GroupBy(link => ((Commitment)link.From).Heading ?? "");

    private static IReadOnlyList<Link> InOrder(IEnumerable<Link> links) => [.. links.OrderBy(link => Collation.SortKey((link.From as Commitment)?.Position ?? link.From.Name), StringComparer.Ordinal)];
}

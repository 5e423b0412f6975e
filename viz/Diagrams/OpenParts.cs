namespace OrgGraph.Viz.Diagrams;

/// <summary>Reads what could be drawn besides the surroundings of a node.</summary>
internal static class OpenParts
{
    /// <summary>What the other nodes are joined to besides the centre, where there is one, by part: one call for each kind of edge and side.</summary>
    public static async Task<ILookup<Opening, Link>> Around(
        IGraphStore store, IReadOnlyList<Node> others, DateOnly? asOf, NodeId? centre, CancellationToken cancellation)
    {
        var found = new List<(Opening Opening, Link Link)>();
        foreach (var part in Enum.GetValues<OpenPart>())
        {
            var (kind, sides) = Opening.Of(part);
            foreach (var side in sides)
            {
                var able = side == Direction.Out ? EdgeKinds.From(kind) : EdgeKinds.To(kind);
                Node[] starts = [.. others.Where(other => able.Contains(other.NodeId.Kind))];
                if (starts.Length == 0) continue;
                var pages = await store.Expand(new() { Nodes = [.. starts.Select(start => start.NodeId)], Kind = kind, Direction = side, AsOf = asOf }, cancellation)
                    .ConfigureAwait(false);
                found.AddRange(starts.Zip(pages).SelectMany(pair => pair.Second.Items
                    .Where(link => Relation.Of(link, pair.First) is { } relation && relation.Other.NodeId != centre && relation.Other.NodeId != pair.First.NodeId)
                    .Select(link => (new Opening(pair.First.NodeId, part), link))));
            }
        }

        return found.ToLookup(pair => pair.Opening, pair => pair.Link);
    }
}

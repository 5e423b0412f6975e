namespace OrgGraph.Neo4j.Tests.Model;

/// <summary>A nested question answered as its definition says: one call after the other, level by level.</summary>
internal static class ByLevels
{
    public static async Task<NestedPage> Of(IGraphStore store, NestedQuery query)
    {
        var page = await store.Page(query.Nodes);
        var below = new Dictionary<NestedExpansion, IReadOnlyDictionary<NodeId, Page<Link>>>();
        foreach (var asked in query.Below) await Add(asked, page.Items.Select(listed => listed.Node));
        return new(page, below);

        async Task Add(NestedExpansion asked, IEnumerable<Node?> at)
        {
            NodeId[] ids = [.. at.OfType<Node>().Select(node => node.NodeId).Where(id => id.Kind == asked.At).Distinct()];
            var pages = await store.Expand(asked.Of(ids, query.Nodes.AsOf));
            below.Add(asked, ids.Zip(pages).ToDictionary(pair => pair.First, pair => pair.Second));
            foreach (var next in asked.Below) await Add(next, pages.SelectMany(links => links.Items).Select(link => link.At(next.Step!.Value)));
        }
    }
}

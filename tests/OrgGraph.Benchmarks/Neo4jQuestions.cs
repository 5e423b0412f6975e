namespace OrgGraph.Benchmarks;

/// <summary>The questions of the store's port, about a record.</summary>
internal static class Neo4jQuestions
{
    private const int PageSize = 20, DeepPage = 1_000;

    /// <summary>Who chairs a committee.</summary>
    public static Filter ChairsCommittee { get; } = new Filter.Links(EdgeKind.MemberOf, Direction.Out, Quantifier.Some, new Filter.And(
        [Filter.Equal(Field.Role, MemberRole.Chair), new Filter.At(Step.To, new Filter.And([new Filter.IsA(NodeKind.Board), Filter.Equal(Field.Kind, BoardKind.Committee)]))]));

    /// <summary>The questions; those that need a large record are left out for London.</summary>
    public static async Task<IReadOnlyList<Question>> Of(IGraphStore store, int? people)
    {
        var day = (await store.State()).Dataset!.ReferenceDate!.Value;
        var some = (await store.Page(new() { Kind = NodeKind.Person, Page = PageRequest.Of(100) })).Items.Select(listed => listed.Node).ToList();
        var (one, other) = (some[0].NodeId, some[^1].NodeId);
        var everybody = new NodeQuery { Kind = NodeKind.Person, AsOf = day, Page = PageRequest.Of(PageSize) };
        List<Question> questions =
        [
            new("page 1 of 20 people by name", asked => Page(asked, everybody)),
            new("people who chair a committee, first 20 by name", asked => Page(asked, everybody with { Where = ChairsCommittee })),
            new("people by the letters of their name, first 20", asked => Page(asked, everybody with { Where = new Filter.Test(Field.Name, Comparison.Contains, ["sen 4"]) })),
            new("seats of 100 people, one call", asked => Expand(asked, some, EdgeKind.MemberOf, day)),
            new("search for a name with a slip", async asked => Text((await asked.Search(new() { Text = "lena dubios", AsOf = day })).Items.Select(hit => hit.Node.NodeId.ToString()))),
            new("board load, top 100", async asked => Text((await asked.BoardLoad(new() { AsOf = day, Page = PageRequest.Of(100) })).Items.Select(load => $"{load.Person.Id} {load.Load}"))) { Times = 3 },
            new("boards that share 3 members, first 100", async asked => Text((await asked.SharedMembers(new() { AsOf = day, MinShared = 3, Page = PageRequest.Of(100) })).Items.Select(pair => $"{pair.One.Id} {pair.Other.Id} {pair.Members.Count}"))) { Times = 3 },
            new("shortest way between two people", async asked => $"{(await asked.ShortestRoute(new() { From = one, To = other, AsOf = day }))?.Edges.Count}"),
        ];
        if (people is not null)
        {
            var before = await Beginning.After(store, everybody, (DeepPage - 1) * PageSize);
            questions.Insert(1, new($"page {DeepPage} of 20 people by name", asked => Page(asked, everybody with { Page = PageRequest.Of(PageSize) with { After = before.Cursor } })));
        }

        var posts = (await store.Page(new() { Kind = NodeKind.Post, Page = PageRequest.Of(100) })).Items.Select(listed => listed.Node.NodeId).ToList();
        questions.Add(new("reporting lines up from 100 posts", async asked => Text((await asked.ReportingLines(new() { Starts = posts, Direction = ReportingDirection.Up, AsOf = day })).Select(lines => $"{lines.Count}"))));
        return questions;
    }

    private static async Task<string> Page(IGraphStore store, NodeQuery query) => Text((await store.Page(query)).Items.Select(listed => listed.Node.NodeId.ToString()));

    private static async Task<string> Expand(IGraphStore store, IReadOnlyList<Node> nodes, EdgeKind kind, DateOnly day) => Text(
        (await store.Expand(new() { Nodes = [.. nodes.Select(node => node.NodeId)], Kind = kind, Direction = Direction.Out, AsOf = day })).SelectMany(page => page.Items).Select(link => link.Edge.Id.ToString()));

    private static string Text(IEnumerable<string> items) => string.Join('\n', items);
}

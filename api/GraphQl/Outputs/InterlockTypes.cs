using GraphQL.Types;
using OrgGraph.Analysis;
using OrgGraph.Api.Findings;
using OrgGraph.Api.GraphQl.Reading;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Boards that share members at the same time, with the people who join them and how strongly they are joined.</summary>
internal sealed class InterlockTypes(GraphTypes types)
{
    /// <summary>Adds the root field.</summary>
    public void AddTo(ObjectGraphType query) => query.AddAsked(
        "interlocks",
        Build.Required(types.Connections.Of("Interlocks", Interlock())),
        "Pairs of boards that the same people sit on at the same time; those that share most first.",
        [
            PageArguments.AsOf(types.Common.Date).First(),
            Build.Argument<IntGraphType>("minShared", "Only pairs that share at least so many people; 1 where nothing is said."),
            Build.Argument<IdGraphType>("board", "Only pairs of which this board is one."),
            .. PageArguments.Page,
        ],
        async context =>
        {
            var scope = await context.Scope().ConfigureAwait(false);
            int least = (int?)context.Given("minShared") ?? 1;
            if (least < 1) throw new RefusedException(new("BAD_NUMBER", $"Pairs share 1 or more people, not {least}."));
            BoardId? board = null;
            if (context.Given("board") is string text)
            {
                board = NodeId.TryParse(text, out var id) && id.Kind == NodeKind.Board ? (BoardId)id : Keys.IsValid(text) ? new BoardId(text)
                    : throw new RefusedException(new("BAD_KIND", $"'{text}' is not the id of a board."));
            }

            var page = await scope.Reading.Store.SharedMembers(new() { AsOf = scope.Day!.Value, MinShared = least, Board = board, Page = context.Page() }, context.CancellationToken).ConfigureAwait(false);
            return Connection.Of(page, scope, pair => new SeenPair(pair, context.Service<CurrentGraph>(), scope));
        }).Priced(FieldPrice.Connection with { Own = 12_000 });

    private ObjectGraphType Interlock()
    {
        var member = new ObjectGraphType { Name = "SharedMember", Description = "Somebody who has a counted seat on two boards at the same time." };
        member.Add<SeenIn<SharedMember>>("person", Build.Required(types.Of(NodeKind.Person)), "Who.", of => of.Scope.See(of.Value.Person));
        member.Add<SeenIn<SharedMember>>("oneSeat", Build.Required(types.Of(EdgeKind.MemberOf)), "The seat on the first board.", of => of.Scope.See(of.Value.OneSeat));
        member.Add<SeenIn<SharedMember>>("otherSeat", Build.Required(types.Of(EdgeKind.MemberOf)), "The seat on the second.", of => of.Scope.See(of.Value.OtherSeat));
        member.Add<SeenIn<SharedMember>>("together", Build.Required(types.Common.Validity), "When both seats are held.", of => of.Value.Together);
        member.Add<SeenIn<SharedMember>>("certainty", Build.Required(types.Common.Enums.Of<Certainty>()), "How sure it is that both were held on the day.", of => of.Value.Certainty);

        var type = new ObjectGraphType { Name = "Interlock", Description = "Two boards that share members at the same time." };
        type.Add<SeenPair>("one", Build.Required(types.Of(NodeKind.Board)), "The board whose id comes first.", of => of.Scope.See(of.Pair.One));
        type.Add<SeenPair>("other", Build.Required(types.Of(NodeKind.Board)), "The other.", of => of.Scope.See(of.Pair.Other));
        type.Add<NonNullGraphType<IntGraphType>, SeenPair>("shared", "How many people sit on both.", of => of.Pair.Members.Count);
        type.Add<SeenPair>("members", Build.ListOf(member), "The people, by name.", of => of.Pair.Members.Select(one => new SeenIn<SharedMember>(one, of.Scope)).ToArray()).Priced(FieldPrice.List(4));
        type.Add<FloatGraphType, SeenPair>("overlap", "Shared people by the members of the smaller board, 0 to 1.", of => Weight(of, one => one.Overlap)).Priced(FieldPrice.Fetch);
        type.Add<FloatGraphType, SeenPair>("jaccard", "Shared people by the people of both boards together, 0 to 1.", of => Weight(of, one => one.Jaccard)).Priced(FieldPrice.Fetch);
        type.Add<FloatGraphType, SeenPair>(
            "newman", "The sum, over the shared people, of one divided by their other boards: somebody who sits everywhere joins little (Newman 2001).", of => Weight(of, one => one.Newman)).Priced(FieldPrice.Fetch);
        return type;
    }

    /// <summary>How strongly the pairs of a page are joined, worked out for all of them at once.</summary>
    private static object Weight(SeenPair of, Func<Projection, double> weight) => of.Scope.Reading.Batches.Load<SharedMembers, Projection?>(
        (of.Scope, nameof(Projection)),
        of.Pair,
        async (pairs, cancellation) =>
        {
            var graph = await of.Graph.Of(cancellation).ConfigureAwait(false);
            // A board may have gone since the page was read.
            var there = pairs.Where(pair => graph.Node(pair.One.NodeId) is not null && graph.Node(pair.Other.NodeId) is not null).ToList();
            var weighed = there.Zip(Projections.OfPairs(graph, of.Scope.Day!.Value, [.. there.Select(pair => (pair.One.Id, pair.Other.Id))], cancellation)).ToDictionary(one => one.First, one => one.Second);
            return [.. pairs.Select(pair => weighed.GetValueOrDefault(pair))];
        },
        found => found is null ? null : weight(found));

    private sealed record SeenPair(SharedMembers Pair, CurrentGraph Graph, Scope Scope);
}

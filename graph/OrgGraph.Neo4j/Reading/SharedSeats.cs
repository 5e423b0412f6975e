using OrgGraph.Analysis;
using OrgGraph.Index;
using OrgGraph.Neo4j.Filters;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Which boards share members on a day? Neo4j finds and counts the pairs and cuts out the page; who sits on both is told by the core.</summary>
internal static class SharedSeats
{
    private static readonly IReadOnlyList<OrderKey> Keys = [new("shared", Descending: true, IsText: false), new("one"), new("oneKey"), new("other"), new("otherKey")];
    private static readonly string SeatsOfPairs = CypherText.Of("seats-of-pairs", ("part", CypherText.Of("part-of-the-graph")));

    public static async ValueTask<Page<SharedMembers>> Of(Questions questions, SharedMembersQuery query, CancellationToken cancellation)
    {
        var keyset = new Keyset(Interlocks.ListOf(query), [.. Keys.Select(key => key.Descending)]);
        var parameters = new Parameters { ["day"] = query.AsOf.DayNumber, ["counted"] = Loads.CountedRoles(), ["minShared"] = query.MinShared };
        if (query.Board is { } board) parameters["board"] = board.ToString();
        string statement = CypherText.Of(
            "shared-members",
            ("seats", CypherText.Of(query.Board is null ? "day-seats" : "day-seats-beside")),
            ("pairs", CypherText.Of(query.Board is null ? "pairs-of-all" : "pairs-of-one")),
            ("order", SlicedPage.Order("row.keys", Keys)),
            ("slice", SlicedPage.Text(keyset, Keys, query.Page, parameters)));
        var answer = await questions.AskOne(statement, parameters, cancellation).ConfigureAwait(false);
        object?[][] keys = [.. answer[3].EnumerateArray().Select(Json.Keys)];
        var pairs = keys.Length == 0 ? [] : await Told(questions, query.AsOf, [.. keys.Select(row => (new BoardId((string)row[2]!), new BoardId((string)row[4]!)))], cancellation).ConfigureAwait(false);
        return new(
            [.. keys.Zip(pairs, (row, pair) => new Row<SharedMembers>(pair, keyset.Place(row)))],
            HasNext: answer[1].GetBoolean(),
            HasPrevious: answer[0].GetBoolean(),
            query.Page.CountTotal ? answer[2].GetInt32() : null);
    }

    private static async Task<IReadOnlyList<SharedMembers>> Told(Questions questions, DateOnly asOf, IReadOnlyList<(BoardId One, BoardId Other)> pairs, CancellationToken cancellation)
    {
        var parameters = new Parameters
        {
            ["pairs"] = pairs.Select(pair => new[] { pair.One.ToString(), pair.Other.ToString() }).ToList(),
            ["day"] = asOf.DayNumber,
            ["counted"] = Loads.CountedRoles(),
        };
        var answer = await questions.AskOne(SeatsOfPairs, parameters, cancellation).ConfigureAwait(false);
        return Interlocks.OfPairs(Json.Part(answer[0], answer[1]), asOf, pairs);
    }
}

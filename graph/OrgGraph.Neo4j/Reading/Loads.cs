using OrgGraph.Analysis;
using OrgGraph.Index;
using OrgGraph.Neo4j.Filters;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Who carries most on a day? Neo4j weighs everybody and cuts out the page; what those carry is told by the core.</summary>
internal static class Loads
{
    private static readonly IReadOnlyList<OrderKey> Keys = [new("load", Descending: true, IsText: false), new("name"), new("key")];
    private static readonly string Carried = CypherText.Of("carried", ("part", CypherText.Of("part-of-the-graph")));

    public static async ValueTask<Page<BoardLoad>> Of(Questions questions, BoardLoadQuery query, CancellationToken cancellation)
    {
        var keyset = new Keyset(BoardLoads.ListOf(query), [.. Keys.Select(key => key.Descending)]);
        var weights = query.Weights;
        var parameters = new Parameters
        {
            ["day"] = query.AsOf.DayNumber,
            ["counted"] = CountedRoles(),
            ["kinds"] = Enum.GetValues<BoardKind>().Select(kind => (object)weights.ByKind.GetValueOrDefault(kind, 1)).ToList(),
            ["chair"] = (int)MemberRole.Chair,
            ["chairs"] = weights.Chair,
            ["plenary"] = weights.Plenary,
            ["exOfficio"] = weights.ExOfficio,
            ["responsibility"] = weights.Responsibility,
            ["minSeats"] = query.MinSeats,
            ["minLoad"] = query.MinLoad,
        };
        string statement = CypherText.Of("board-load", ("order", SlicedPage.Order("row.keys", Keys)), ("slice", SlicedPage.Text(keyset, Keys, query.Page, parameters)));
        var answer = await questions.AskOne(statement, parameters, cancellation).ConfigureAwait(false);
        object?[][] keys = [.. answer[3].EnumerateArray().Select(Json.Keys)];
        var loads = keys.Length == 0 ? [] : await Told(questions, query, [.. keys.Select(row => new PersonId((string)row[2]!))], cancellation).ConfigureAwait(false);
        return new(
            [.. keys.Zip(loads, (row, load) => (row, load)).Where(pair => pair.load is not null).Select(pair => new Row<BoardLoad>(pair.load!, keyset.Place(pair.row)))],
            HasNext: answer[1].GetBoolean(),
            HasPrevious: answer[0].GetBoolean(),
            query.Page.CountTotal ? answer[2].GetInt32() : null);
    }

    /// <summary>The roles whose seats count, by number.</summary>
    public static List<int> CountedRoles() => [.. Enum.GetValues<MemberRole>().Where(SeatWeights.Counts).Select(role => (int)role)];

    private static async Task<IReadOnlyList<BoardLoad?>> Told(Questions questions, BoardLoadQuery query, IReadOnlyList<PersonId> people, CancellationToken cancellation)
    {
        var parameters = new Parameters { ["people"] = people.Select(person => person.ToString()).ToList(), ["day"] = query.AsOf.DayNumber };
        var answer = await questions.AskOne(Carried, parameters, cancellation).ConfigureAwait(false);
        return BoardLoads.OfPeople(Json.Part(answer[0], answer[1]), query, people);
    }
}

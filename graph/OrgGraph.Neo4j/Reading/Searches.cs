using OrgGraph.Index;
using OrgGraph.Neo4j.Filters;
using OrgGraph.Search;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Which nodes go by a name like this? The indexes bring candidates, the core ranks them; the nodes of the page are fetched after.</summary>
internal static class Searches
{
    public static async ValueTask<Page<Hit>> Of(Questions questions, SearchQuery query, CancellationToken cancellation)
    {
        string typed = query.Text.Length > SearchQuery.MaxLength ? query.Text[..SearchQuery.MaxLength] : query.Text;
        var words = NameMatch.WordsToFind(typed);
        var found = words.Count == 0 ? [] : await Candidates(questions, query, typed, words, cancellation).ConfigureAwait(false);
        var page = Orders.OfHits(query).Take(found, hit => [(long)(hit.Score * 1_000_000), Collation.SortKey(hit.Name), hit.Id.ToString()], hit => hit, query.Page);
        var nodes = await Fetches.Nodes(questions, [.. page.Items.Select(hit => hit.Id)], cancellation).ConfigureAwait(false);
        var rows = page.Rows.Zip(nodes, (row, node) => (row, node)).Where(pair => pair.node is not null)
            .Select(pair => new Row<Hit>(new(pair.node!, pair.row.Item.MatchedName, pair.row.Item.Score, pair.row.Item.Certainty), pair.row.Place));
        return new([.. rows], page.HasNext, page.HasPrevious, page.Total);
    }

    private static async Task<List<Found>> Candidates(Questions questions, SearchQuery query, string typed, IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var parameters = new Parameters { ["question"] = NearSpellings.Question(words), ["kinds"] = query.Kinds.Select(Labels.Of).ToList() };
        string? day = query.AsOf is { } asked ? parameters.Take(asked.DayNumber) : null;
        string statement = CypherText.Of("search", ("holds", Bounds.Holds("n", day)), ("certainty", Bounds.Of("n").Certainty(day)));
        var found = new List<Found>();
        foreach (var answer in await questions.Ask(statement, parameters, cancellation).ConfigureAwait(false))
        {
            string name = answer[1].GetString()!;
            var (score, matched) = NameMatch.Best(name, [.. Json.Texts(answer[2])], typed);
            if (score > 0) found.Add(new(NodeId.Parse(answer[0].GetString()!), name, matched, score, (Certainty)answer[3].GetInt32()));
        }

        return found;
    }

    /// <summary>A hit before its node is fetched.</summary>
    private sealed record Found(NodeId Id, string Name, string MatchedName, double Score, Certainty Certainty);
}

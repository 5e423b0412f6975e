using System.Globalization;
using System.Text.Json;

namespace OrgGraph.Neo4j.Reading;

/// <summary>What was changed, when, by whom and why?</summary>
internal static class ChangePages
{
    private const string Order = "changes";

    public static async ValueTask<Page<LoggedChange>> Of(Questions questions, PageRequest page, CancellationToken cancellation)
    {
        long older = page.After is { } after ? Version(after) : long.MaxValue, newer = page.Before is { } before ? Version(before) : 0;
        var parameters = new Parameters { ["older"] = older, ["newer"] = newer, ["size"] = page.Size };
        var answer = await questions.AskOne(CypherText.Of("changes", ("order", page.FromBack ? "" : "DESC")), parameters, cancellation).ConfigureAwait(false);
        List<LoggedChange> found = [.. answer[0].EnumerateArray().Select(Entry)];
        if (page.FromBack) found.Reverse();

        // What lies beyond the page, also where it is empty because nothing lies between the two cursors.
        long last = page.FromBack ? newer + 1 : found.Count > 0 ? found[^1].Version : older;
        long first = !page.FromBack ? older - 1 : found.Count > 0 ? found[0].Version : newer;
        bool any = answer[3].GetInt32() > 0;
        return new(
            found.ConvertAll(entry => new Row<LoggedChange>(entry, new Cursor(Order, [entry.Version]))),
            HasNext: any && answer[1].GetInt64() < last,
            HasPrevious: any && answer[2].GetInt64() > first,
            page.CountTotal ? answer[3].GetInt32() : null);
    }

    private static LoggedChange Entry(JsonElement row) => new(
        row[0].GetInt64(),
        Guid.ParseExact(row[1].GetString()!, "D"),
        row[2].GetString()!,
        DateTimeOffset.ParseExact(row[3].GetString()!, "O", CultureInfo.InvariantCulture),
        row[4].GetString()!,
        [.. row[5].EnumerateArray().Select(item => new ChangedItem(item[0].GetString()!, Json.Text(item[1]), Json.Text(item[2])))]);

    private static long Version(string cursor) => Cursor.Decode(cursor, Order, 1).Values[0] is long version ? version : throw new RefusedException(Refusal.BadCursor());
}

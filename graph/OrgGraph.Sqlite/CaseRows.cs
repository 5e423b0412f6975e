using System.Globalization;
using Microsoft.Data.Sqlite;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Sqlite;

/// <summary>Cases as rows: one for each entry of a history, and one for what a history comes to.</summary>
internal static class CaseRows
{
    private const string Order = "cases";
    private const string Passes = """
        (json_array_length($2) = 0 OR state IN (SELECT value FROM json_each($2)))
        AND ($3 IS NULL OR assignee = $3)
        AND ($4 IS NULL OR (state = 'accepted' AND review_on <= $4))
        """;

    /// <summary>The case of a matter; null where nothing has been done about it.</summary>
    public static Case? Read(SqliteConnection connection, string matter) => Read(connection, [matter])[0];

    /// <summary>The cases of matters, in this order.</summary>
    public static Case?[] Read(SqliteConnection connection, IReadOnlyList<string> matters)
    {
        using var select = new Statement(
            connection, "SELECT number, made, who, action, finding, fingerprint, text, assignee, review_on, as_of, pack FROM case_entry WHERE matter = $0 ORDER BY number", 1);
        var found = new Case?[matters.Count];
        for (int i = 0; i < found.Length; i++)
        {
            List<CaseEvent> history = [.. select.Rows(matters[i]).Select(row => Entry(matters[i], row))];
            if (history.Count > 0) found[i] = Case.Of(history);
        }

        return found;
    }

    /// <summary>Adds an entry if it is the next one. The transaction is the caller's.</summary>
    public static bool Append(SqliteConnection connection, CaseEvent entry)
    {
        var current = Read(connection, entry.Matter.Text);
        if (entry.Number != (current?.Version ?? 0) + 1) return false;
        var next = Case.Of([.. current?.History ?? [], entry]);
        using var insert = new Statement(
            connection, "INSERT INTO case_entry (matter, number, made, who, action, finding, fingerprint, text, assignee, review_on, as_of, pack) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", 12);
        insert.Run(
            entry.Matter.Text, entry.Number, entry.When.ToString("O", CultureInfo.InvariantCulture), entry.Who, Words.Of(entry.Action), entry.Finding.Text, entry.Fingerprint,
            entry.Text, entry.Assignee, Text(entry.ReviewOn), Text(entry.View.AsOf), entry.View.Pack);
        using var head = new Statement(
            connection,
            """
            INSERT INTO case_head (matter, state, assignee, review_on, changed) VALUES ($0, $1, $2, $3, $4)
            ON CONFLICT (matter) DO UPDATE SET state = excluded.state, assignee = excluded.assignee, review_on = excluded.review_on, changed = excluded.changed
            """,
            5);
        head.Run(entry.Matter.Text, Words.Of(next.State), next.Assignee, Text(next.ReviewOn), entry.When.UtcTicks);
        return true;
    }

    /// <summary>A page of cases, what changed last first.</summary>
    public static Page<Case> Page(SqliteConnection connection, CaseQuery query)
    {
        int size = query.Page.Size;
        var after = Place(query.Page.After) ?? (long.MaxValue, "");
        var before = Place(query.Page.Before) ?? (long.MinValue, "");
        object?[] filter = [$"[{string.Join(',', query.States.Select(state => $"\"{Words.Of(state)}\""))}]", query.Assignee, Text(query.DueBy)];
        using var transaction = connection.BeginTransaction(deferred: true);
        using var select = new Statement(
            connection,
            $"""
            SELECT matter, changed FROM case_head
            WHERE {Passes} AND (changed < $0 OR (changed = $0 AND matter > $1)) AND (changed > $5 OR (changed = $5 AND matter < $6))
            ORDER BY {(query.Page.FromBack ? "changed, matter DESC" : "changed DESC, matter")} LIMIT $7
            """,
            8);
        var found = select.Rows([after.Item1, after.Item2, .. filter, before.Item1, before.Item2, size]).Select(row => (Matter: row.GetString(0), Changed: row.GetInt64(1))).ToList();
        if (query.Page.FromBack) found.Reverse();
        var rows = found.ConvertAll(row => new Row<Case>(Read(connection, row.Matter)!, new Cursor(Order, [row.Changed, row.Matter])));

        // What lies beyond the page, also where it is empty because nothing lies between the two cursors.
        var (last, first) = found.Count > 0
            ? ((found[^1].Changed, found[^1].Matter), (found[0].Changed, found[0].Matter))
            : (query.Page.FromBack ? before : after, query.Page.FromBack ? before : after);
        bool next = Any("(changed < $0 OR (changed = $0 AND matter > $1))", last);
        bool previous = Any("(changed > $0 OR (changed = $0 AND matter < $1))", first);
        int? total = null;
        if (query.Page.CountTotal)
        {
            using var count = new Statement(connection, $"SELECT count(*) FROM case_head WHERE {Passes} AND ($0 = $0 OR $1 = $1)", 5);
            total = count.Rows([0L, "", .. filter]).Select(row => row.GetInt32(0)).Single();
        }

        return new(rows, next, previous, total);

        bool Any(string beyond, (long Changed, string Matter) place)
        {
            using var any = new Statement(connection, $"SELECT EXISTS (SELECT 1 FROM case_head WHERE {Passes} AND {beyond})", 5);
            return any.Rows([place.Changed, place.Matter, .. filter]).Select(row => row.GetBoolean(0)).Single();
        }
    }

    private static CaseEvent Entry(string matter, SqliteDataReader row) => new()
    {
        Matter = MatterId.Parse(matter),
        Number = row.GetInt32(0),
        When = DateTimeOffset.ParseExact(row.GetString(1), "O", CultureInfo.InvariantCulture),
        Who = row.GetString(2),
        Action = Words.TryParse(row.GetString(3), out CaseAction action) ? action : throw new FormatException(),
        Finding = FindingId.Parse(row.GetString(4)),
        Fingerprint = row.GetString(5),
        Text = Nullable(row, 6),
        Assignee = Nullable(row, 7),
        ReviewOn = Day(row, 8),
        View = new(Day(row, 9), row.GetString(10)),
    };

    private static string? Nullable(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateOnly? Day(SqliteDataReader row, int column) => Nullable(row, column) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (long Changed, string Matter)? Place(string? cursor) => cursor is null ? null
        : Cursor.Decode(cursor, Order, 2).Values is [long changed, string matter] ? (changed, matter)
        : throw new RefusedException(Refusal.BadCursor());
}

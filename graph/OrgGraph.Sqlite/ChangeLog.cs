using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OrgGraph.Sqlite;

/// <summary>The change log: one row for each change set, and below it one for each thing that it changed.</summary>
internal static class ChangeLog
{
    private const string Order = "changes";

    /// <summary>The version that a change set made, if it was applied before.</summary>
    public static long? VersionOf(SqliteConnection connection, Guid id)
    {
        using var select = new Statement(connection, "SELECT version FROM change_set WHERE id = $0", 1);
        return select.Rows(Text(id)).Select(row => (long?)row.GetInt64(0)).SingleOrDefault();
    }

    public static void Append(SqliteConnection connection, long version, ChangeSet changes, IEnumerable<ChangedItem> items)
    {
        using var entry = new Statement(connection, "INSERT INTO change_set (version, id, who, made, why) VALUES ($0, $1, $2, $3, $4)", 5);
        entry.Run(version, Text(changes.Id), changes.Who, changes.When.ToString("O", CultureInfo.InvariantCulture), changes.Why);
        using var item = new Statement(connection, "INSERT INTO changed_item (version, position, subject, before, after) VALUES ($0, $1, $2, $3, $4)", 5);
        int position = 0;
        foreach (var (subject, before, after) in items) item.Run(version, position++, subject, before, after);
    }

    /// <summary>A page of the log, newest first.</summary>
    public static Page<LoggedChange> Page(SqliteConnection connection, PageRequest page)
    {
        int size = page.Size;
        long older = page.After is { } after ? Version(after) : long.MaxValue, newer = page.Before is { } before ? Version(before) : 0;
        using var transaction = connection.BeginTransaction(deferred: true);
        using var select = new Statement(connection, page.FromBack
            ? "SELECT version, id, who, made, why FROM change_set WHERE version < $0 AND version > $1 ORDER BY version LIMIT $2"
            : "SELECT version, id, who, made, why FROM change_set WHERE version < $0 AND version > $1 ORDER BY version DESC LIMIT $2", 3);
        List<LoggedChange> found = [.. select.Rows(older, newer, size).Select(Entry)];
        if (page.FromBack) found.Reverse();
        var rows = found.ConvertAll(entry => new Row<LoggedChange>(entry with { Items = Items(connection, entry.Version) }, new Cursor(Order, [entry.Version])));

        long last = page.FromBack ? newer + 1 : found.Count > 0 ? found[^1].Version : older;
        long first = !page.FromBack ? older - 1 : found.Count > 0 ? found[0].Version : newer;
        int? total = page.CountTotal ? (int)(long)Database.Scalar(connection, "SELECT count(*) FROM change_set")! : null;
        return new(rows, Any(connection, "SELECT EXISTS (SELECT 1 FROM change_set WHERE version < $0)", last), Any(connection, "SELECT EXISTS (SELECT 1 FROM change_set WHERE version > $0)", first), total);
    }

    private static LoggedChange Entry(SqliteDataReader row) => new(
        row.GetInt64(0), Guid.ParseExact(row.GetString(1), "D"), row.GetString(2),
        DateTimeOffset.ParseExact(row.GetString(3), "O", CultureInfo.InvariantCulture), row.GetString(4), []);

    private static List<ChangedItem> Items(SqliteConnection connection, long version)
    {
        using var select = new Statement(connection, "SELECT subject, before, after FROM changed_item WHERE version = $0 ORDER BY position", 1);
        return [.. select.Rows(version).Select(row => new ChangedItem(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2)))];
    }

    private static bool Any(SqliteConnection connection, string sql, long version)
    {
        using var select = new Statement(connection, sql, 1);
        return select.Rows(version).Select(row => row.GetBoolean(0)).Single();
    }

    private static string Text(Guid id) => id.ToString("D");

    private static long Version(string cursor) => Cursor.Decode(cursor, Order, 1).Values[0] is long version ? version : throw new RefusedException(Refusal.BadCursor());
}

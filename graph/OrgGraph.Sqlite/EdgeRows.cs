using Microsoft.Data.Sqlite;
using OrgGraph.Exchange.Json;

namespace OrgGraph.Sqlite;

/// <summary>The table of edges.</summary>
internal static class EdgeRows
{
    public static IEnumerable<Edge> Read(SqliteConnection connection, string file)
    {
        const string sql = """
            SELECT kind, key, from_kind, from_key, to_kind, to_key, start_earliest, start_latest, ended, end_earliest, end_latest, standing, details FROM edge
            """;
        using var select = new Statement(connection, sql, 0);
        foreach (var row in select.Rows()) yield return One(row, file);
    }

    public static void Put(SqliteConnection connection, IReadOnlyList<Edge> edges)
    {
        const string sql = """
            INSERT INTO edge (kind, key, from_kind, from_key, to_kind, to_key, start_earliest, start_latest, ended, end_earliest, end_latest, standing, details)
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            ON CONFLICT (kind, key) DO UPDATE SET from_kind = excluded.from_kind, from_key = excluded.from_key, to_kind = excluded.to_kind, to_key = excluded.to_key,
              start_earliest = excluded.start_earliest, start_latest = excluded.start_latest,
              ended = excluded.ended, end_earliest = excluded.end_earliest, end_latest = excluded.end_latest, standing = excluded.standing, details = excluded.details
            """;
        using var put = new Statement(connection, sql, 13);
        foreach (var edge in edges)
        {
            var (start, end) = (edge.Validity.Start, edge.Validity.End);
            put.Run(
                Words.Of(edge.Kind), edge.Key, Words.Of(edge.From.Kind), edge.From.Key, Words.Of(edge.To.Kind), edge.To.Key,
                DateColumns.Day(start.Earliest), DateColumns.Day(start.Latest), end is null ? 0 : 1, DateColumns.Day(end?.Earliest), DateColumns.Day(end?.Latest),
                Words.Of(edge.Standing), RecordJson.WriteDetails(edge));
        }
    }

    public static void Remove(SqliteConnection connection, IReadOnlyList<EdgeId> ids)
    {
        using var remove = new Statement(connection, "DELETE FROM edge WHERE kind = $0 AND key = $1", 2);
        foreach (var id in ids) remove.Run(Words.Of(id.Kind), id.Key);
    }

    private static Edge One(SqliteDataReader row, string file)
    {
        string kind = row.GetString(0), key = row.GetString(1);
        try
        {
            var columns = new EdgeColumns(
                new(RowWord.Read<EdgeKind>(kind), key),
                new(RowWord.Read<NodeKind>(row.GetString(2)), row.GetString(3)),
                new(RowWord.Read<NodeKind>(row.GetString(4)), row.GetString(5)),
                DateColumns.Read(row, 6),
                RowWord.Read<Standing>(row.GetString(11)));
            return RecordJson.ReadEdge(columns, row.GetString(12));
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw Faults.Unreadable(file, $"{kind}/{key}", fault);
        }
    }
}

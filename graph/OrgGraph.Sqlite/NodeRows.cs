using Microsoft.Data.Sqlite;
using OrgGraph.Exchange.Json;

namespace OrgGraph.Sqlite;

/// <summary>The table of nodes.</summary>
internal static class NodeRows
{
    public static IEnumerable<Node> Read(SqliteConnection connection, string file)
    {
        using var select = new Statement(
            connection, "SELECT kind, key, name, start_earliest, start_latest, ended, end_earliest, end_latest, standing, details FROM node", 0);
        foreach (var row in select.Rows()) yield return One(row, file);
    }

    public static void Put(SqliteConnection connection, IReadOnlyList<Node> nodes)
    {
        const string sql = """
            INSERT INTO node (kind, key, name, start_earliest, start_latest, ended, end_earliest, end_latest, standing, details)
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (kind, key) DO UPDATE SET name = excluded.name, start_earliest = excluded.start_earliest, start_latest = excluded.start_latest,
              ended = excluded.ended, end_earliest = excluded.end_earliest, end_latest = excluded.end_latest, standing = excluded.standing, details = excluded.details
            """;
        using var put = new Statement(connection, sql, 10);
        foreach (var node in nodes)
        {
            var (start, end) = (node.Validity.Start, node.Validity.End);
            put.Run(
                Words.Of(node.NodeId.Kind), node.NodeId.Key, node.Name,
                DateColumns.Day(start.Earliest), DateColumns.Day(start.Latest), end is null ? 0 : 1, DateColumns.Day(end?.Earliest), DateColumns.Day(end?.Latest),
                Words.Of(node.Standing), RecordJson.WriteDetails(node));
        }
    }

    public static void Remove(SqliteConnection connection, IReadOnlyList<NodeId> ids)
    {
        using var remove = new Statement(connection, "DELETE FROM node WHERE kind = $0 AND key = $1", 2);
        foreach (var id in ids) remove.Run(Words.Of(id.Kind), id.Key);
    }

    private static Node One(SqliteDataReader row, string file)
    {
        string kind = row.GetString(0), key = row.GetString(1);
        try
        {
            var columns = new NodeColumns(
                new(RowWord.Read<NodeKind>(kind), key), row.GetString(2), DateColumns.Read(row, 3), RowWord.Read<Standing>(row.GetString(8)));
            return RecordJson.ReadNode(columns, row.GetString(9));
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw Faults.Unreadable(file, $"{kind}/{key}", fault);
        }
    }
}

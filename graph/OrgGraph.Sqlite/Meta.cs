using Microsoft.Data.Sqlite;
using OrgGraph.Exchange.Json;

namespace OrgGraph.Sqlite;

/// <summary>The one row about the record as a whole.</summary>
internal static class Meta
{
    public static long Version(SqliteConnection connection) => (long)Database.Scalar(connection, "SELECT version FROM meta")!;

    public static (long Version, Dataset? Dataset) Read(SqliteConnection connection, string file)
    {
        string? dataset = Database.Scalar(connection, "SELECT dataset FROM meta") as string;
        try
        {
            return (Version(connection), dataset is null ? null : RecordJson.ReadDataset(dataset));
        }
        catch (FormatException fault)
        {
            throw Faults.Unreadable(file, "The description of the dataset", fault);
        }
    }

    public static void Write(SqliteConnection connection, long version, Dataset? dataset)
    {
        using var update = new Statement(connection, "UPDATE meta SET version = $0, dataset = $1", 2);
        update.Run(version, dataset is null ? null : RecordJson.Write(dataset));
    }
}

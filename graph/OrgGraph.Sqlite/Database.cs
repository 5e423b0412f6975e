using Microsoft.Data.Sqlite;

namespace OrgGraph.Sqlite;

/// <summary>Opens connections to the one file.</summary>
/// <param name="file">Its full path.</param>
/// <param name="patience">How long to wait for another program that writes; whole seconds, at least one.</param>
internal sealed class Database(string file, TimeSpan patience)
{
    public string File => file;

    /// <summary>A connection that writes. Every commit is on the disk before it returns.</summary>
    public SqliteConnection OpenToWrite()
    {
        var connection = Open(SqliteOpenMode.ReadWriteCreate);
        try
        {
            Schema.Recognise(connection, file);
            string journal = (string)Scalar(connection, "PRAGMA journal_mode = WAL")!;
            if (journal != "wal") throw Faults.NoWriteAheadLog(file, journal);
            Execute(connection, "PRAGMA synchronous = FULL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection that reads beside whoever writes.</summary>
    public SqliteConnection OpenToRead() => Open(SqliteOpenMode.ReadOnly);

    public static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString());
        connection.Open();
        return connection;
    }
}

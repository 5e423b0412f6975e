using Microsoft.Data.Sqlite;

namespace OrgGraph.Sqlite;

/// <summary>A prepared statement with numbered parameters <c>$0</c>, <c>$1</c> and on, to be run many times.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand command;
    private readonly SqliteParameter[] parameters;

    public Statement(SqliteConnection connection, string sql, int count)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        parameters = [.. Enumerable.Range(0, count).Select(i => command.Parameters.Add(new SqliteParameter($"${i}", DBNull.Value)))];
        command.Prepare();
    }

    /// <summary>Runs it and returns how many rows it changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return command.ExecuteNonQuery();
    }

    /// <summary>Runs it and reads what it answers.</summary>
    public IEnumerable<SqliteDataReader> Rows(params object?[] values)
    {
        Set(values);
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return reader;
    }

    public void Dispose() => command.Dispose();

    private void Set(ReadOnlySpan<object?> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, parameters.Length);
        for (int i = 0; i < values.Length; i++) parameters[i].Value = values[i] ?? DBNull.Value;
    }
}

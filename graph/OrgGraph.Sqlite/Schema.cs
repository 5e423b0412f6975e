using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

[assembly: InternalsVisibleTo("OrgGraph.Tests")]

namespace OrgGraph.Sqlite;

/// <summary>
/// The schema and its migrations: numbered SQL files, <c>Migrations/0001-record.sql</c> and on, each applied once, in its own transaction.
/// There is no way back: a file made by a newer program is refused.
/// </summary>
public static class Schema
{
    private const long ApplicationId = 0x4F726747;

    /// <summary>The migrations, in turn.</summary>
    internal static readonly IReadOnlyList<string> Migrations = Embedded();


    /// <summary>The schema that this program writes: the number of its last migration.</summary>
    public static int Current => Migrations.Count;

    /// <summary>Refuses a file that is another program's or a newer program's, before anything is changed in it.</summary>
    /// <exception cref="StoreException">It is one of those.</exception>
    internal static void Recognise(SqliteConnection connection, string file)
    {
        if (IsNew(connection)) return;
        if ((long)Database.Scalar(connection, "PRAGMA application_id")! != ApplicationId) throw Faults.Foreign(file);
        if (Number(connection) is var found && found > Current) throw Faults.Newer(file, found, Current);
    }

    /// <summary>Brings the file to <see cref="Current"/>.</summary>
    internal static void Migrate(SqliteConnection connection) => Migrate(connection, Migrations);

    /// <summary>Applies those migrations that the file has not had, each in its own transaction.</summary>
    internal static void Migrate(SqliteConnection connection, IReadOnlyList<string> migrations)
    {
        while (Number(connection) < migrations.Count)
        {
            // Asked again inside the transaction, because another process may be opening the same file.
            using var transaction = connection.BeginTransaction(deferred: false);
            long number = Number(connection);
            if (number >= migrations.Count) return;
            Database.Execute(connection, migrations[(int)number]);
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE meta SET schema = $schema";
            command.Parameters.AddWithValue("$schema", number + 1);
            command.ExecuteNonQuery();
            transaction.Commit();
        }
    }

    /// <summary>The number of the last migration that the file has had; 0 for a new file.</summary>
    private static long Number(SqliteConnection connection) => IsNew(connection) ? 0 : (long)Database.Scalar(connection, "SELECT schema FROM meta")!;

    private static bool IsNew(SqliteConnection connection) => (long)Database.Scalar(connection, "SELECT count(*) FROM sqlite_schema")! == 0;

    private static List<string> Embedded()
    {
        var assembly = typeof(Schema).Assembly;
        const string folder = "OrgGraph.Sqlite.Migrations.";
        var migrations = new List<string>();
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            int number = int.Parse(name.AsSpan(folder.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            if (number != migrations.Count + 1) throw new InvalidOperationException($"The migration {name} is out of turn.");
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            migrations.Add(reader.ReadToEnd());
        }

        return migrations;
    }
}

using Microsoft.Data.Sqlite;
using OrgGraph.Index;

namespace OrgGraph.Sqlite;

/// <summary>
/// The embedded store: one SQLite file is the record, an index in memory answers reads. A change is on the disk before it is seen;
/// writers take turns, in this process and among processes; readers are never kept waiting and never see half a change.
/// </summary>
/// <remarks>What another process writes to the same file is seen before the next change is applied here, and otherwise within <see cref="Glance"/>.</remarks>
public sealed partial class SqliteStore : IndexedStore, IDisposable
{
    /// <summary>The name of the file in its folder.</summary>
    public const string FileName = "orggraph.db";

    private readonly Database database;
    private readonly SqliteConnection connection;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly ITimer glances;

    private SqliteStore(Database database, SqliteConnection connection, GraphIndex index, TimeProvider clock)
        : base(index)
    {
        (this.database, this.connection) = (database, connection);
        glances = clock.CreateTimer(_ => LookForOthersChanges(), null, Glance, Glance);
    }

    /// <summary>How often the store looks whether another process has changed the file.</summary>
    public static TimeSpan Glance { get; } = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait for another process that writes, where nothing else is said.</summary>
    public static TimeSpan DefaultPatience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>The file.</summary>
    public string File => database.File;

    /// <summary>Opens the file in a folder, makes both where they are missing, and brings an older file up to date.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="clock">Whose timer looks for other processes' changes; the system's where null.</param>
    /// <param name="patience">How long to wait for another process that writes, in whole seconds; <see cref="DefaultPatience"/> where null.</param>
    /// <exception cref="StoreException">The folder or the file cannot be used; the message names it and says what to do.</exception>
    public static SqliteStore Open(string folder, TimeProvider? clock = null, TimeSpan? patience = null)
    {
        folder = Path.GetFullPath(folder);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Faults.Unreachable(folder, fault);
        }

        var database = new Database(Path.Combine(folder, FileName), patience ?? DefaultPatience);
        SqliteConnection? connection = null;
        try
        {
            connection = database.OpenToWrite();
            Schema.Migrate(connection);
            return new(database, connection, Read(connection, database.File), clock ?? TimeProvider.System);
        }
        catch (Exception fault)
        {
            connection?.Dispose();
            if (fault is SqliteException sqlite) throw Faults.Translate(sqlite, database.File);
            throw;
        }
    }

    public override async ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return ApplyInTurn(changes, cancellation);
        }
        catch (SqliteException fault)
        {
            throw Faults.Translate(fault, File);
        }
        finally
        {
            turn.Release();
        }
    }

    public override ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default)
    {
        try
        {
            using var reader = database.OpenToRead();
            return new(ChangeLog.Page(reader, page));
        }
        catch (SqliteException fault)
        {
            throw Faults.Translate(fault, File);
        }
    }

    public void Dispose()
    {
        glances.Dispose();
        turn.Wait();
        connection.Dispose();
        turn.Release();
    }

    private static GraphIndex Read(SqliteConnection connection, string file)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        return ReadInside(connection, file);
    }

    private static GraphIndex ReadInside(SqliteConnection connection, string file)
    {
        var (version, dataset) = Meta.Read(connection, file);
        try
        {
            return GraphIndex.Build(version, dataset, NodeRows.Read(connection, file), EdgeRows.Read(connection, file));
        }
        catch (InvalidOperationException fault)
        {
            throw Faults.Unreadable(file, "An edge", fault);
        }
    }

    private ChangeOutcome ApplyInTurn(ChangeSet changes, CancellationToken cancellation)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (ChangeLog.VersionOf(connection, changes.Id) is { } earlier) return new ChangeOutcome.Applied(earlier);
        if (Meta.Version(connection) != Current.State.Version) Current = ReadInside(connection, File);

        var before = Current;
        if (changes.ExpectedVersion is { } expected && expected != before.State.Version) return new ChangeOutcome.Conflict(expected, before.State.Version);
        var refusals = Admission.Check(changes, before.ForAdmission());
        if (refusals.Count > 0) return new ChangeOutcome.Refused(refusals);

        cancellation.ThrowIfCancellationRequested();
        long version = before.State.Version + 1;
        NodeRows.Put(connection, changes.PutNodes);
        EdgeRows.Put(connection, changes.PutEdges);
        EdgeRows.Remove(connection, changes.RemoveEdges);
        NodeRows.Remove(connection, changes.RemoveNodes);
        ChangeLog.Append(connection, version, changes, ChangedItems.Of(changes, before.State.Dataset, before.Node, before.Edge));
        Meta.Write(connection, version, changes.Dataset ?? before.State.Dataset);

        // Made before the commit, so that a change which no index can be made of is not kept.
        var after = before.After(changes, version);
        cancellation.ThrowIfCancellationRequested();
        transaction.Commit();
        Current = after;
        return new ChangeOutcome.Applied(version);
    }

    /// <summary>Reads the file again when another process has changed it. A fault here is met again, and told, by whoever writes next.</summary>
    private void LookForOthersChanges()
    {
        if (!turn.Wait(0)) return;
        try
        {
            if (Meta.Version(connection) != Current.State.Version) Current = Read(connection, File);
        }
        catch (Exception fault) when (fault is SqliteException or StoreException or InvalidOperationException)
        {
            // The next glance tries again.
        }
        finally
        {
            turn.Release();
        }
    }
}

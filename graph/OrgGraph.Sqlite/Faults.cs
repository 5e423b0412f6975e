using Microsoft.Data.Sqlite;

namespace OrgGraph.Sqlite;

/// <summary>What SQLite reports, as a <see cref="StoreException"/> that names the file and says what to do.</summary>
internal static class Faults
{
    // https://sqlite.org/rescode.html
    private const int Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26;

    public static StoreException Translate(SqliteException fault, string file) => new(Message(fault, file), fault);

    public static StoreException Unreachable(string folder, Exception fault) => new(
        $"The data folder {folder} cannot be used: {fault.Message} Make it writable for this program, or choose another folder.", fault);

    public static StoreException Newer(string file, long found, int known) => new(
        $"{file} was made by a newer version of this program: its schema is {found}, this program knows up to {known}. Run the newer program, or choose another folder.");

    public static StoreException Foreign(string file) => new(
        $"{file} is a database, but not one of this program. Nothing was changed in it. Move it away, or choose another folder.");

    public static StoreException Unreadable(string file, string what, Exception fault) => new(
        $"{what} in {file} cannot be read: {fault.Message} Restore the file from a backup.", fault);

    public static StoreException NoWriteAheadLog(string file, string mode) => new(
        $"{file} cannot keep a write-ahead log (its journal is '{mode}'), as on some network drives. Choose a folder on a local disk.");

    private static string Message(SqliteException fault, string file) => fault.SqliteErrorCode switch
    {
        Busy or Locked => $"{file} is held by another program. Close that program, or wait until it has finished, and try again.",
        NotADatabase => $"{file} is not a database. Nothing was changed in it. Move it away, or choose another folder.",
        Corrupt => $"{file} is damaged. Restore it from a backup, or move it away to start afresh.",
        Perm or ReadOnly or CantOpen => $"{file} cannot be opened for writing. Give this program the right to write the file and its folder, or choose another folder.",
        Full => $"There is no room left on the disk for {file}. Nothing was changed. Free some space and try again.",
        IoError => $"The disk failed to read or write {file}. Check the disk; nothing that was reported as kept is lost unless the disk lost it.",
        _ => $"SQLite refuses with {file}: {fault.Message}",
    };
}

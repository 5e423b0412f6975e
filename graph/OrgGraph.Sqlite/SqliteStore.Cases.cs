using Microsoft.Data.Sqlite;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Sqlite;

/// <content>Cases are kept in the same file as the record.</content>
public sealed partial class SqliteStore : ICaseStore
{
    public ValueTask<IReadOnlyList<Case?>> Cases(IReadOnlyList<MatterId> matters, CancellationToken cancellation = default) => ReadCases<IReadOnlyList<Case?>>(reader =>
    {
        using var transaction = reader.BeginTransaction(deferred: true);
        return CaseRows.Read(reader, [.. matters.Select(matter => matter.Text)]);
    });

    public ValueTask<Page<Case>> Cases(CaseQuery query, CancellationToken cancellation = default) => ReadCases(reader => CaseRows.Page(reader, query));

    public async ValueTask<bool> Append(CaseEvent entry, CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            bool next = CaseRows.Append(connection, entry);
            transaction.Commit();
            return next;
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

    private ValueTask<T> ReadCases<T>(Func<SqliteConnection, T> read)
    {
        try
        {
            using var reader = database.OpenToRead();
            return new(read(reader));
        }
        catch (SqliteException fault)
        {
            throw Faults.Translate(fault, File);
        }
        catch (FormatException fault)
        {
            throw Faults.Unreadable(File, "A case", fault);
        }
    }
}

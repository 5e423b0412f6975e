using System.Diagnostics;
using Microsoft.Data.Sqlite;
using OrgGraph.Sqlite;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Tests.Sqlite;

/// <summary>A process that is killed while it writes leaves the record as it was before or as it is after, never in between.</summary>
public sealed class SqliteCrashTests
{
    private const string FolderVariable = "ORGGRAPH_TEST_CRASH_FOLDER";
    private const int People = 2_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_writer_killed_at_any_moment_leaves_before_or_after()
    {
        // The child is this test once more, which finds itself told where to write.
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } told) await WriteUntilKilled(told);

        using var folder = new TemporaryFolder();
        long seen = 0;
        for (int kill = 0; kill < 5; kill++)
        {
            using (var child = Start(folder))
            {
                await UntilWriting(child, folder, seen);
                await Task.Delay(kill * 37, Cancellation);
                child.Kill(); // SIGKILL
                await child.WaitForExitAsync(Cancellation);
                Assert.Equal(128 + 9, child.ExitCode);
            }

            using var store = SqliteStore.Open(folder.Path);
            long version = (await store.State(Cancellation)).Version;
            var people = await store.Page(new() { Kind = NodeKind.Person, Page = PageRequest.All with { CountTotal = true } }, Cancellation);
            Assert.True(version > seen, "The child wrote nothing.");
            Assert.Equal(People, people.Total);
            Assert.All(people.Items, listed => Assert.StartsWith($"Version {version} ", listed.Node.Name, StringComparison.Ordinal));
            Assert.Equal((int)version, (await store.Changes(PageRequest.Of(0, countTotal: true), Cancellation)).Total!.Value);
            Assert.Equal("ok", Query(folder, "PRAGMA integrity_check"));
            Assert.Null(Query(folder, "PRAGMA foreign_key_check"));
            Assert.Equal(new ChangeOutcome.Applied(version + 1), await store.Apply(Everybody(version + 1), Cancellation));
            seen = version + 1;
        }
    }

    /// <summary>Change sets without end, each of which renames everybody.</summary>
    private static async Task WriteUntilKilled(string folder)
    {
        using var store = SqliteStore.Open(folder);
        for (long version = (await store.State(Cancellation)).Version + 1; ; version++) await store.Apply(Everybody(version), Cancellation);
    }

    private static ChangeSet Everybody(long version) => TestData.Change() with
    {
        PutNodes = [.. Enumerable.Range(0, People).Select(i => new Person { Id = new($"p{i}"), Name = FormattableString.Invariant($"Version {version} person {i}") })],
    };

    private static Process Start(TemporaryFolder folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(SqliteCrashTests).Assembly.Location);
        foreach (string argument in (string[])["-method", $"{typeof(SqliteCrashTests).FullName}.{nameof(A_writer_killed_at_any_moment_leaves_before_or_after)}"]) start.ArgumentList.Add(argument);
        start.Environment[FolderVariable] = folder.Path;
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // else each kill leaves pipes behind
        var child = Process.Start(start)!;
        child.OutputDataReceived += (_, _) => { };
        child.ErrorDataReceived += (_, _) => { };
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        return child;
    }

    /// <summary>Until the child has kept a change, so that it is in the middle of the next.</summary>
    private static async Task UntilWriting(Process child, TemporaryFolder folder, long seen)
    {
        while (!child.HasExited)
        {
            if (File.Exists(folder.DatabaseFile) && Query(folder, "SELECT count(*) FROM sqlite_schema WHERE name = 'meta'") is > 0L && Query(folder, "SELECT version FROM meta") is long version && version > seen) return;
            await Task.Delay(5, Cancellation);
        }

        throw new InvalidOperationException($"The child stopped by itself, with code {child.ExitCode}.");
    }

    private static object? Query(TemporaryFolder folder, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}

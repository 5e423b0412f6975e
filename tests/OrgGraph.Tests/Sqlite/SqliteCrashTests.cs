using System.Diagnostics;
using Microsoft.Data.Sqlite;
using OrgGraph.Sqlite;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Tests.Sqlite;

/// <summary>A process that is killed while it writes leaves the record as it was before or as it is after, never in between.</summary>
public sealed class SqliteCrashTests : IDisposable
{
    private const string FolderVariable = "ORGGRAPH_TEST_CRASH_FOLDER";
    private const int People = 2_000;

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    /// <summary>The child process: writes change sets, each of which renames everybody, until it is killed.</summary>
    [Fact(Explicit = true)]
    public async Task Writes_until_it_is_killed()
    {
        using var store = SqliteStore.Open(Environment.GetEnvironmentVariable(FolderVariable) ?? throw new InvalidOperationException("Only the crash tests run this."));
        for (long version = (await store.State(Cancellation)).Version + 1; ; version++) await store.Apply(Everybody(version), Cancellation);
    }

    [Fact]
    public async Task A_writer_killed_at_any_moment_leaves_before_or_after()
    {
        long seen = 0;
        for (int kill = 0; kill < 5; kill++)
        {
            using (var child = Start())
            {
                await UntilWriting(child, seen);
                await Task.Delay(kill * 37, Cancellation);
                child.Kill(); // SIGKILL
                await child.WaitForExitAsync(Cancellation);
                Assert.Equal(128 + 9, child.ExitCode);
            }

            using var store = SqliteStore.Open(folder.Path);
            long version = (await store.State(Cancellation)).Version;
            var people = (await store.Page(new() { Kind = NodeKind.Person, Page = PageRequest.All }, Cancellation)).Items.ToList();
            Assert.True(version > seen, "The child wrote nothing.");
            Assert.Equal(1000, people.Count);
            Assert.All(people, listed => Assert.StartsWith($"Version {version} ", listed.Node.Name, StringComparison.Ordinal));
            Assert.Equal((int)version, (await store.Changes(PageRequest.Of(0, countTotal: true), Cancellation)).Total!.Value);
            Assert.Equal("ok", Query("PRAGMA integrity_check"));
            Assert.Null(Query("PRAGMA foreign_key_check"));
            Assert.Equal(new ChangeOutcome.Applied(version + 1), await store.Apply(Everybody(version + 1), Cancellation));
            seen = version + 1;
        }
    }

    private static ChangeSet Everybody(long version) => TestData.Change() with
    {
        PutNodes = [.. Enumerable.Range(0, People).Select(i => new Person { Id = new($"p{i}"), Name = FormattableString.Invariant($"Version {version} person {i}") })],
    };

    private Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(SqliteCrashTests).Assembly.Location);
        foreach (string argument in (string[])["-explicit", "only", "-method", $"{typeof(SqliteCrashTests).FullName}.{nameof(Writes_until_it_is_killed)}"]) start.ArgumentList.Add(argument);
        start.Environment[FolderVariable] = folder.Path;
        var child = Process.Start(start)!;
        child.OutputDataReceived += (_, _) => { };
        child.ErrorDataReceived += (_, _) => { };
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        return child;
    }

    /// <summary>Until the child has kept a change, so that it is in the middle of the next.</summary>
    private async Task UntilWriting(Process child, long seen)
    {
        while (!child.HasExited)
        {
            if (File.Exists(folder.DatabaseFile) && Query("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'") is > 0L && Query("SELECT version FROM meta") is long version && version > seen) return;
            await Task.Delay(5, Cancellation);
        }

        throw new InvalidOperationException($"The child stopped by itself, with code {child.ExitCode}.");
    }

    private object? Query(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}

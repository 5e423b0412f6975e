using System.Text;
using Microsoft.Data.Sqlite;
using OrgGraph.Sqlite;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Tests.Sqlite;

/// <summary>The file: found again, brought up to date, or refused with what to do.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_second_start_finds_what_the_first_one_kept()
    {
        var data = TestData.OneOfEach();
        var dataset = new Dataset { Title = "Fernshire", ReferenceDate = new DateOnly(2017, 12, 20) };
        using (var first = SqliteStore.Open(folder.Path)) await first.Apply(data.ToChangeSet(dataset), Cancellation);

        using var second = SqliteStore.Open(folder.Path);

        var state = await second.State(Cancellation);
        Assert.Equal((1, dataset, data.Edges.Count), (state.Version, state.Dataset, state.Edges));
        Assert.Equivalent(data.Nodes, await second.Nodes([.. data.Nodes.Select(node => node.NodeId)], Cancellation), strict: true);
        Assert.Equivalent(data.Edges, (await second.Links([.. data.Edges.Select(edge => edge.Id)], Cancellation)).Select(link => link!.Edge), strict: true);
        Assert.Equal(data.Nodes.Count + data.Edges.Count + 1, (await second.Changes(PageRequest.All, Cancellation)).Items.Single().Items.Count);
    }

    [Fact]
    public async Task A_change_set_delivered_again_after_a_restart_is_known()
    {
        var changes = TestData.OneOfEach().ToChangeSet();
        using (var first = SqliteStore.Open(folder.Path)) await first.Apply(changes, Cancellation);

        using var second = SqliteStore.Open(folder.Path);

        Assert.Equal(new ChangeOutcome.Applied(1), await second.Apply(changes, Cancellation));
        Assert.Equal(1, (await second.State(Cancellation)).Version);
    }

    [Fact]
    public void The_folder_is_made_where_it_is_missing()
    {
        using var store = SqliteStore.Open(Path.Combine(folder.Path, "deep", "down"));

        Assert.True(File.Exists(Path.Combine(folder.Path, "deep", "down", "orggraph.db")));
    }

    [Fact]
    public void The_file_is_at_the_current_schema_keeps_a_write_ahead_log_and_says_whose_it_is()
    {
        SqliteStore.Open(folder.Path).Dispose();

        Assert.Equal((long)Schema.Current, Query("SELECT schema FROM meta"));
        Assert.Equal("wal", Query("PRAGMA journal_mode"));
        Assert.Equal((long)0x4F726747, Query("PRAGMA application_id"));
        Assert.Equal("ok", Query("PRAGMA integrity_check"));
        Assert.Equal(0L, Query("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND strict = 0"));
    }

    [Fact]
    public void A_file_that_was_made_and_stopped_before_its_first_migration_is_brought_up_to_date()
    {
        using (var made = Connect()) Run(made, "PRAGMA user_version = 0");

        SqliteStore.Open(folder.Path).Dispose();

        Assert.Equal((long)Schema.Current, Query("SELECT schema FROM meta"));
    }

    [Fact]
    public void Only_the_migrations_that_a_file_has_not_had_are_applied()
    {
        SqliteStore.Open(folder.Path).Dispose();
        string[] longer = [.. Schema.Migrations, "ALTER TABLE node ADD COLUMN colour TEXT", "UPDATE meta SET version = version + 41; UPDATE meta SET version = version + 1"];

        using (var file = Connect())
        {
            Schema.Migrate(file, longer);
            Schema.Migrate(file, longer);
        }

        Assert.Equal((long)longer.Length, Query("SELECT schema FROM meta"));
        Assert.Equal(42L, Query("SELECT version FROM meta"));
        Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path));
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_file_as_the_one_before_left_it()
    {
        SqliteStore.Open(folder.Path).Dispose();
        string[] longer = [.. Schema.Migrations, "CREATE TABLE fine (name TEXT) STRICT", "CREATE TABLE half (name TEXT) STRICT; INSERT INTO nowhere VALUES (1)"];

        using (var file = Connect()) Assert.Throws<SqliteException>(() => Schema.Migrate(file, longer));

        Assert.Equal((long)longer.Length - 1, Query("SELECT schema FROM meta"));
        Assert.Equal(1L, Query("SELECT count(*) FROM sqlite_schema WHERE name IN ('fine', 'half')"));
    }

    [Fact]
    public async Task Two_that_open_a_new_file_at_the_same_time_agree()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => SqliteStore.Open(folder.Path), Cancellation)));

        foreach (var store in stores) store.Dispose();
        Assert.Equal(1L, Query("SELECT count(*) FROM meta"));
    }

    [Fact]
    public void A_newer_file_is_refused_with_both_versions_and_what_to_do()
    {
        SqliteStore.Open(folder.Path).Dispose();
        using (var newer = Connect()) Run(newer, $"UPDATE meta SET schema = {Schema.Current + 3}");

        var fault = Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path));

        Assert.Equal(
            $"{folder.DatabaseFile} was made by a newer version of this program: its schema is {Schema.Current + 3}, this program knows up to {Schema.Current}. "
            + "Run the newer program, or choose another folder.",
            fault.Message);
        Assert.Equal((long)(Schema.Current + 3), Query("SELECT schema FROM meta"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 200)));
        File.WriteAllBytes(folder.DatabaseFile, text);

        var fault = Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path));

        Assert.Equal($"{folder.DatabaseFile} is not a database. Nothing was changed in it. Move it away, or choose another folder.", fault.Message);
        Assert.Equal(text, File.ReadAllBytes(folder.DatabaseFile));
        Assert.Equal([folder.DatabaseFile], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_alone()
    {
        using (var other = Connect()) Run(other, "CREATE TABLE recipe (name TEXT)");
        byte[] before = File.ReadAllBytes(folder.DatabaseFile);

        var fault = Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path));

        Assert.Equal($"{folder.DatabaseFile} is a database, but not one of this program. Nothing was changed in it. Move it away, or choose another folder.", fault.Message);
        Assert.Equal(before, File.ReadAllBytes(folder.DatabaseFile));
    }

    [Fact]
    public async Task A_damaged_file_is_refused()
    {
        using (var store = SqliteStore.Open(folder.Path)) await store.Apply(TestData.OneOfEach().ToChangeSet(), Cancellation);
        using (var file = File.OpenWrite(folder.DatabaseFile))
        {
            file.Seek(4096, SeekOrigin.Begin);
            file.Write(Enumerable.Repeat((byte)0xAB, (int)file.Length - 4096).ToArray());
        }

        var fault = Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path));

        Assert.Equal($"{folder.DatabaseFile} is damaged. Restore it from a backup, or move it away to start afresh.", fault.Message);
    }

    [Theory]
    [InlineData("UPDATE node SET details = '{\"status\":\"lost\"}' WHERE kind = 'commitment'", "commitment/sell-the-old-mill")]
    [InlineData("UPDATE node SET start_earliest = 99999999 WHERE kind = 'post'", "post/director-of-estates")]
    [InlineData("UPDATE edge SET standing = 'shaky' WHERE kind = 'holds'", "holds/zoe-o.hara.director-of-estates")]
    [InlineData("UPDATE meta SET dataset = '{}'", "The description of the dataset")]
    public async Task A_row_that_cannot_be_read_is_named(string harm, string named)
    {
        using (var store = SqliteStore.Open(folder.Path)) await store.Apply(TestData.OneOfEach().ToChangeSet(), Cancellation);
        using (var file = Connect()) Run(file, harm);

        var fault = Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path));

        Assert.StartsWith($"{named} in {folder.DatabaseFile} cannot be read: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        File.WriteAllText(folder.DatabaseFile, "");

        var fault = Assert.Throws<StoreException>(() => SqliteStore.Open(Path.Combine(folder.DatabaseFile, "data")));

        Assert.StartsWith($"The data folder {Path.Combine(folder.DatabaseFile, "data")} cannot be used: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("Make it writable for this program, or choose another folder.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_told()
    {
        Directory.CreateDirectory(folder.DatabaseFile);

        var fault = Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path));

        Assert.Equal(
            $"{folder.DatabaseFile} cannot be opened for writing. Give this program the right to write the file and its folder, or choose another folder.", fault.Message);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_told_and_nothing_is_half_written()
    {
        using var store = SqliteStore.Open(folder.Path, patience: TimeSpan.FromSeconds(1));
        var changes = TestData.OneOfEach().ToChangeSet();
        using (var holder = Connect())
        {
            Run(holder, "BEGIN IMMEDIATE");
            var fault = await Assert.ThrowsAsync<StoreException>(async () => await store.Apply(changes, Cancellation));
            Assert.Equal($"{folder.DatabaseFile} is held by another program. Close that program, or wait until it has finished, and try again.", fault.Message);
            Assert.Equal(0, (await store.State(Cancellation)).Version);
        }

        Assert.Equal(new ChangeOutcome.Applied(1), await store.Apply(changes, Cancellation));
    }

    [Fact]
    public void A_new_file_that_another_program_holds_is_told()
    {
        using var holder = Connect();
        Run(holder, "BEGIN EXCLUSIVE");

        var fault = Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path, patience: TimeSpan.FromSeconds(1)));

        Assert.Equal($"{folder.DatabaseFile} is held by another program. Close that program, or wait until it has finished, and try again.", fault.Message);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.DatabaseFile, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private object? Query(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}

namespace OrgGraph.Tests.Sqlite;

/// <summary>A folder of one test's own, gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("orggraph-").FullName;

    public string Path { get; }

    public string DatabaseFile => System.IO.Path.Combine(Path, "orggraph.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

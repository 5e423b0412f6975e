namespace OrgGraph.Tests.Exchange.Csv;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("orggraph-").FullName;

    /// <summary>A path in it where nothing is yet.</summary>
    public string Path => System.IO.Path.Combine(parent, "dataset");

    /// <summary>What is beside that path.</summary>
    public IEnumerable<string> Beside => Directory.EnumerateFileSystemEntries(parent).Select(p => System.IO.Path.GetFileName(p));

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public void Dispose() => Directory.Delete(parent, recursive: true);
}

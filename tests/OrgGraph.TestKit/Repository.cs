namespace OrgGraph.TestKit;

/// <summary>Where the project's own files are.</summary>
public static class Repository
{
    /// <summary>The folder of the solution, found by walking up from where the tests run.</summary>
    /// <exception cref="DirectoryNotFoundException">They do not run below it.</exception>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A file or a folder below it, which must be there: a test that finds nothing to test is no proof.</summary>
    public static string PathOf(params string[] parts)
    {
        string path = Path.Combine([Root, .. parts]);
        return Path.Exists(path) ? path : throw new FileNotFoundException($"{path} is not there.");
    }

    private static string Find(string? from) =>
        from is null ? throw new DirectoryNotFoundException($"OrgGraph.sln is in no folder above {AppContext.BaseDirectory}.")
        : File.Exists(Path.Combine(from, "OrgGraph.sln")) ? from
        : Find(Path.GetDirectoryName(from));
}

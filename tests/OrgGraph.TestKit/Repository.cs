namespace OrgGraph.TestKit;

/// <summary>Where the repository lies on this machine.</summary>
public static class Repository
{
    /// <summary>The folder of OrgGraph.sln, found by walking up from the tests' own folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OrgGraph.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No OrgGraph.sln above {AppContext.BaseDirectory}.");
    }
}

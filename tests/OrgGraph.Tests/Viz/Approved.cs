namespace OrgGraph.Tests.Viz;

/// <summary>Compares with a file that someone has looked at and checked in.</summary>
internal static class Approved
{
    /// <summary>Fails when it differs, and leaves the new text where it can be looked at and copied from.</summary>
    public static Task Matches(string name, string text) => Matches("Viz", name, text);

    /// <summary>The same for a file of another folder of tests.</summary>
    public static async Task Matches(string folder, string name, string text)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "OrgGraph.sln"))) root = root.Parent
            ?? throw new InvalidOperationException("OrgGraph.sln is in no folder above the tests.");
        string approved = Path.Combine(root.FullName, "tests", "OrgGraph.Tests", folder, "Approved", name),
            received = Path.Combine(root.FullName, "artifacts", "received", name);
        if (File.Exists(approved)
            && (await File.ReadAllTextAsync(approved, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") == text) return;
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        await File.WriteAllTextAsync(received, text, TestContext.Current.CancellationToken);
        Assert.Fail($"{approved} differs. Look at {received}; if it is right, put it in its place.");
    }
}

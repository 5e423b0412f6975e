using System.Xml.Linq;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.Architecture;

/// <summary>What a project file says that it depends on.</summary>
public sealed record ProjectFile(string Name, string Folder, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    /// <summary>Every project in the repository, by name.</summary>
    public static IReadOnlyDictionary<string, ProjectFile> All { get; } = new[] { "graph", "viz", "api", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
        .Select(Read)
        .ToDictionary(p => p.Name);

    /// <summary>All the projects that it depends on, directly or through others.</summary>
    public IReadOnlySet<string> Reached()
    {
        var reached = new HashSet<string>();
        var ahead = new Stack<string>(Projects);
        while (ahead.TryPop(out string? name))
        {
            if (reached.Add(name)) All[name].Projects.ToList().ForEach(ahead.Push);
        }

        return reached;
    }

    public override string ToString() => Name;

    private static ProjectFile Read(string path)
    {
        var items = XDocument.Load(path).Descendants().ToList();
        return new(
            Path.GetFileNameWithoutExtension(path),
            Path.GetDirectoryName(path)!,
            [.. Named(items, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/')))],
            [.. Named(items, "PackageReference")]);
    }

    private static IEnumerable<string> Named(IEnumerable<XElement> items, string element) =>
        items.Where(e => e.Name.LocalName == element).Select(e => e.Attribute("Include")?.Value).OfType<string>();
}

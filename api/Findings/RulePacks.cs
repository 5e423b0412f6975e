using OrgGraph.Findings;

namespace OrgGraph.Api.Findings;

/// <summary>
/// The rule packs that may be asked for: those that come with the program, and this installation's own, <c>*.json</c> in the folder <c>packs</c> of its data
/// folder or in the one that configuration <c>Packs</c> names. They are read once, at the start; a file that cannot be read is a fault and stands in nobody's way.
/// </summary>
public sealed class RulePacks
{
    private const int MostFiles = 200;
    private const long MostBytes = 1_000_000;
    private readonly Dictionary<string, RulePack> own = new(StringComparer.Ordinal);
    private readonly List<Refusal> faults = [];

    private RulePacks()
    {
    }

    /// <summary>Those that come with the program, and no others.</summary>
    public static RulePacks BuiltIn { get; } = new();

    /// <summary>Their names: those that come with the program first, the default one before all, then this installation's, in order.</summary>
    public IReadOnlyList<string> Names => [.. RulePack.BuiltInNames, .. own.Keys.Order(StringComparer.Ordinal)];

    /// <summary>All of them, in the order of <see cref="Names"/>.</summary>
    public IReadOnlyList<RulePack> All => [.. Names.Select(name => Find(name)!)];

    /// <summary>Which files are no packs, and where the mistake is; the subject is the file's name.</summary>
    public IReadOnlyList<Refusal> Faults => faults;

    /// <summary>Where an installation keeps its packs.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="configured">What configuration <c>Packs</c> says; null or empty when it says nothing.</param>
    public static RulePacks Of(string data, string? configured) =>
        string.IsNullOrWhiteSpace(configured) ? In(Path.Combine(data, "packs"), mustExist: false) : In(configured, mustExist: true);

    /// <summary>Reads the packs of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="mustExist">Whether it is a fault that there is none.</param>
    public static RulePacks In(string folder, bool mustExist = true)
    {
        var packs = new RulePacks();
        if (!Directory.Exists(folder))
        {
            if (mustExist) packs.Fault(folder, "there is no such folder");
            return packs;
        }

        try
        {
            string[] files = [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Take(MostFiles + 1)];
            foreach (string file in files.Take(MostFiles)) packs.Add(file);
            if (files.Length > MostFiles) packs.Fault(folder, $"only the first {MostFiles} files of a folder are read");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            packs.Fault(folder, fault.Message);
        }

        return packs;
    }

    /// <summary>Reads one pack from a file.</summary>
    /// <exception cref="RefusedException"><c>BAD_RULE_PACK</c>: the file cannot be read or is no pack; it says which file, and where in it.</exception>
    public static RulePack Read(string file)
    {
        try
        {
            if (new FileInfo(file) is { Exists: true, Length: > MostBytes }) throw Bad(file, $"it is larger than {MostBytes:N0} bytes");
            return RulePack.Read(File.ReadAllText(file));
        }
        catch (RefusedException refused) when (refused.Refusal.Subject != file)
        {
            throw Bad(file, refused.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Bad(file, fault.Message);
        }
    }

    /// <summary>The pack of a name; null when there is none.</summary>
    public RulePack? Find(string name) => RulePack.BuiltIn(name) ?? own.GetValueOrDefault(name);

    private static RefusedException Bad(string file, string why) => new(new("BAD_RULE_PACK", $"{file}: {why}", file));

    private void Add(string file)
    {
        try
        {
            var pack = Read(file);
            if (RulePack.BuiltInNames.Contains(pack.Name)) Fault(file, $"name: '{pack.Name}' is a pack that comes with the program; give yours another name, and let it extend that one");
            else if (!own.TryAdd(pack.Name, pack)) Fault(file, $"name: another file has a pack '{pack.Name}' already");
        }
        catch (RefusedException refused)
        {
            faults.Add(refused.Refusal);
        }
    }

    private void Fault(string file, string why) => faults.Add(Bad(file, $"{why}.").Refusal);
}

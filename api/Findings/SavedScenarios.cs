using System.Text;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.Findings;

/// <summary>
/// Scenarios that were kept by name: each a file of <see cref="ScenarioText"/> in the folder <c>scenarios</c> of the data folder, where a person can read, copy and
/// send it. The key of a scenario is made from its name; saving under the same name replaces.
/// </summary>
/// <param name="folder">The folder; null where nothing can be kept.</param>
public sealed class SavedScenarios(string? folder)
{
    private const string Extension = ".scenario";
    private const int Most = 500;
    private readonly Lock turn = new();

    /// <summary>The keys of those that are kept, in order.</summary>
    /// <exception cref="StoreException">The folder cannot be read.</exception>
    public IReadOnlyList<string> Keys => OnDisk(() => !Directory.Exists(folder)
        ? (IReadOnlyList<string>)[]
        : [.. Directory.EnumerateFiles(folder, $"*{Extension}").Select(file => Path.GetFileNameWithoutExtension(file)).Where(OrgGraph.Keys.IsValid).Order(StringComparer.Ordinal)]);

    /// <summary>The key under which a name is kept: "Without Ann Bell" is <c>without-ann-bell</c>; empty for a name without a letter or digit.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder();
        foreach (char c in Collation.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != '-') key.Append('-');
        }

        return key.ToString(0, Math.Min(key.Length, OrgGraph.Keys.MaxLength)).Trim('-');
    }

    /// <summary>The scenario of a key; null when none is kept.</summary>
    /// <exception cref="RefusedException"><c>BAD_SCENARIO</c>: somebody changed the file to what is no scenario.</exception>
    /// <exception cref="StoreException">The file cannot be read.</exception>
    public Scenario? Find(string key) => OnDisk(() => FileOf(key) is { } file && File.Exists(file) ? ScenarioText.Read(File.ReadAllText(file)) : null);

    /// <summary>Keeps a scenario under its name.</summary>
    /// <returns>Null when it is kept; <c>NO_NAME</c>, <c>TOO_MANY_SCENARIOS</c>, <c>BAD_SCENARIO</c> or <c>NO_DATA_FOLDER</c> when it is not.</returns>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public Refusal? Save(Scenario scenario)
    {
        if (folder is null) return NoFolder;
        string key = KeyOf(scenario.Name), text = ScenarioText.Write(scenario);
        if (FileOf(key) is not { } file) return new("NO_NAME", "Give the scenario a name with a letter or a digit in it.");
        try
        {
            ScenarioText.Read(text);
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }

        return OnDisk(() =>
        {
            lock (turn)
            {
                if (!File.Exists(file) && Keys.Count >= Most) return new Refusal("TOO_MANY_SCENARIOS", $"{Most} scenarios are kept at most. Remove one first.");
                Directory.CreateDirectory(folder);
                string draft = $"{file}.part";
                File.WriteAllText(draft, text);
                File.Move(draft, file, overwrite: true);
                return null;
            }
        });
    }

    /// <summary>Removes a scenario; whether there was one.</summary>
    /// <exception cref="StoreException">The file cannot be removed.</exception>
    public bool Remove(string key) => OnDisk(() =>
    {
        lock (turn)
        {
            if (FileOf(key) is not { } file || !File.Exists(file)) return false;
            File.Delete(file);
            return true;
        }
    });

    private static Refusal NoFolder => new("NO_DATA_FOLDER", "This program was started without a data folder, so scenarios cannot be kept. Copy the text instead.");

    // Only a valid key becomes part of a path; a leading dot would hide the file.
    private string? FileOf(string key) => folder is not null && OrgGraph.Keys.IsValid(key) && key[0] != '.' ? Path.Combine(folder, key + Extension) : null;

    private static T OnDisk<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The saved scenarios cannot be reached: {fault.Message}", fault);
        }
    }
}

namespace OrgGraph.Exchange.Csv;

/// <summary>Puts a folder of new files in the place of an old one, so that nobody meets half of it.</summary>
internal static class FolderSwap
{
    /// <summary>Has the files written into a new folder beside, then moves it.</summary>
    /// <param name="folder">Where they are to be.</param>
    /// <param name="names">The only files that may be there already. A folder with anything else in it is left alone.</param>
    /// <param name="write">Writes them into the folder that it is given.</param>
    public static void Into(string folder, IReadOnlyList<string> names, Action<string> write)
    {
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(target)) throw new IOException($"{target} is a file. Choose another folder.");
        if (Stranger(target, names) is { } stranger) throw new IOException($"{target} holds {stranger}, which is no part of a dataset. Choose another folder.");
        string beside = $"{target}.{Guid.NewGuid():N}", old = beside + ".old";
        try
        {
            Directory.CreateDirectory(beside);
            write(beside);
            bool replaces = Directory.Exists(target);
            if (replaces) Directory.Move(target, old);
            try
            {
                Directory.Move(beside, target);
            }
            catch when (replaces)
            {
                Directory.Move(old, target);
                throw;
            }
        }
        finally
        {
            Remove(beside, names);
            Remove(old, names);
        }
    }

    private static string? Stranger(string folder, IReadOnlyList<string> names) =>
        Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(p => Path.GetFileName(p)).Except(names).Order(StringComparer.Ordinal).FirstOrDefault() : null;

    /// <summary>Removes the files of a dataset, and the folder only if that leaves it empty.</summary>
    private static void Remove(string folder, IReadOnlyList<string> names)
    {
        if (!Directory.Exists(folder)) return;
        foreach (string name in names) File.Delete(Path.Combine(folder, name));
        if (!Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }
}

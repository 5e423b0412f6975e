namespace OrgGraph.Findings.Rules;

/// <summary>The pack files and their schema, which come inside the program.</summary>
internal static class PackResource
{
    public static string Text(string file)
    {
        using var stream = typeof(PackResource).Assembly.GetManifestResourceStream($"rule-packs/{file}") ?? throw new InvalidOperationException($"{file} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

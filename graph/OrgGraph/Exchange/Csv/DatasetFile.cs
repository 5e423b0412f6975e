using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrgGraph.Exchange.Csv;

/// <summary>The file that says what a dataset as a whole is.</summary>
internal static class DatasetFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "dataset.json";

    private const int MostBytes = 1 << 20;
    private const string Remedy = """Write an object with "title", "description", "referenceDate" (such as "2017-12-20") and "licence", all of them text; only the title is required.""";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads it; null, and a problem, when it is not there or not right.</summary>
    public static Dataset? Read(string folder, CsvProblems problems)
    {
        string path = Path.Combine(folder, Name);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) problems.Add(Name, null, null, "The file is missing.", Remedy);
            else if (file.Length > MostBytes) problems.Add(Name, null, null, $"It has {file.Length:N0} bytes; the limit is {MostBytes:N0}.", "Shorten it.");
            else if (JsonSerializer.Deserialize<Dataset>(File.ReadAllText(path), Json) is not { } dataset) problems.Add(Name, null, null, "It says nothing.", Remedy);
            else if (string.IsNullOrWhiteSpace(dataset.Title)) problems.Add(Name, null, "title", "It is blank.", "Fill it in.");
            else return dataset;
        }
        catch (JsonException e)
        {
            problems.Add(Name, (int?)e.LineNumber + 1, e.Path?.TrimStart('$', '.') is { Length: > 0 } column ? column : null, "It is not as it should be.", Remedy);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Name, null, null, $"It cannot be read: {e.Message}", "See that the file may be read and that no other program holds it.");
        }

        return null;
    }

    /// <summary>Writes it.</summary>
    public static void Write(string folder, Dataset dataset) => File.WriteAllText(Path.Combine(folder, Name), JsonSerializer.Serialize(dataset, Json) + "\n");
}

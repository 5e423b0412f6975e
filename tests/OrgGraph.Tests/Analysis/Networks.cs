using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrgGraph.Tests.Findings;

namespace OrgGraph.Tests.Analysis;

/// <summary>Python's networkx as a second opinion; tests that want it are skipped where it is missing, saying so.</summary>
internal static class Networks
{
    public const string HowToGet = "Python's networkx is not on this machine: apt-get install python3-networkx";

    private static readonly Lazy<bool> There = new(() =>
    {
        try
        {
            return Run(["-c", "import networkx"], "").ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });

    public static bool AreMissing => !There.Value;

    /// <summary>The answers for each graph.</summary>
    public static IReadOnlyList<JsonObject> Answer(IEnumerable<object> graphs)
    {
        string script = Path.Combine(Seeds.Root(), "tests", "OrgGraph.Tests", "Analysis", "networks.py");
        var (code, output, errors) = Run([script], string.Join('\n', graphs.Select(graph => JsonSerializer.Serialize(graph))));
        Assert.True(code == 0, errors);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
    }

    private static (int ExitCode, string Output, string Errors) Run(string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result);
    }
}

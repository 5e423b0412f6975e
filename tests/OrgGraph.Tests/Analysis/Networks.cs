using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.Analysis;

/// <summary>Python's networkx as a second opinion; tests that want it are skipped where it is missing, saying so.</summary>
internal static class Networks
{
    public const string HowToGet = "Python's networkx is not on this machine: apt-get install python3-networkx";

    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"]; // the first on the path may be another than Debian's
    private static readonly Lazy<string?> Python = new(() => Array.Find(Pythons, Has));

    public static bool AreMissing => Python.Value is null;

    /// <summary>The answers for each graph.</summary>
    public static IReadOnlyList<JsonObject> Answer(IEnumerable<object> graphs)
    {
        string script = Repository.PathOf("tests", "OrgGraph.Tests", "Analysis", "networks.py");
        var (code, output, errors) = Run(Python.Value!, [script], string.Join('\n', graphs.Select(graph => JsonSerializer.Serialize(graph))));
        Assert.True(code == 0, errors);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
    }

    private static bool Has(string python)
    {
        try
        {
            return Run(python, ["-c", "import networkx"], "").ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static (int ExitCode, string Output, string Errors) Run(string python, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(python, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result);
    }
}

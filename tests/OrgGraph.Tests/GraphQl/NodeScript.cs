using System.Diagnostics;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>Runs a script of this folder by Node, where the reference implementation of GraphQL lives.</summary>
internal static class NodeScript
{
    /// <summary>What it prints.</summary>
    public static async Task<string> Run(string script, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "tests", "OrgGraph.Tests", "GraphQl", script));
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using var node = Process.Start(start)!;
        var faults = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await faults);
        return output;
    }
}

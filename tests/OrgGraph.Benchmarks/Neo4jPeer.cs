using System.Diagnostics;
using OrgGraph.Api.Setup;
using OrgGraph.TestKit;

namespace OrgGraph.Benchmarks;

/// <summary>@neo4j/graphql in a process of its own, over the database of the settings; its Bolt address is <c>NEO4J_BOLT</c>, else <c>bolt://localhost:7687</c>.</summary>
internal sealed class Neo4jPeer : IDisposable
{
    private readonly Process process;

    private Neo4jPeer(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts it; null where its packages are not installed.</summary>
    public static async Task<Neo4jPeer?> Start()
    {
        string folder = Repository.PathOf("tests", "OrgGraph.Benchmarks", "Peers", "neo4j-graphql");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine($"@neo4j/graphql is not installed. To compare, run: npm ci --prefix {Path.GetRelativePath(Repository.Root, folder)}");
            return null;
        }

        var settings = Neo4jConfiguration.Read(Settings.Read());
        string bolt = Environment.GetEnvironmentVariable("NEO4J_BOLT") ?? "bolt://localhost:7687";
        string[] signIn = settings.User is { } user ? [user, settings.Password!] : [];
        var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "peer.mjs"), bolt, settings.Database, .. signIn]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        string? address = await process.StandardOutput.ReadLineAsync();
        return new(process, new Uri(address ?? throw new InvalidOperationException("The peer did not start.")));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}

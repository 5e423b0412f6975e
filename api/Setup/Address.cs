using System.Net;

namespace OrgGraph.Api.Setup;

/// <summary>Where the host may listen. While nobody signs in, that is this machine only.</summary>
public static class Address
{
    /// <summary>Where it listens when nothing else is said.</summary>
    public const string Default = "http://localhost:5080";

    /// <summary>The setting that lifts the rule, for a container whose port is published to loopback alone.</summary>
    public const string BeyondLoopback = "Listen:BeyondLoopback";

    /// <summary>Refuses an address that other machines could reach.</summary>
    /// <param name="urls">The addresses.</param>
    /// <param name="beyondLoopback">Whether somebody has taken it on themselves to keep others away.</param>
    /// <exception cref="SetupException">It is no address, or not on the loopback interface.</exception>
    public static void RefuseOpen(IEnumerable<string> urls, bool beyondLoopback)
    {
        foreach (string url in urls)
        {
            BindingAddress address;
            try
            {
                address = BindingAddress.Parse(url);
            }
            catch (FormatException)
            {
                throw new SetupException($"'{url}' is not an address to serve at. Write one such as {Default}.");
            }

            if (beyondLoopback || address.IsUnixPipe || address.IsNamedPipe || IsLoopback(address.Host)) continue;
            throw new SetupException(
                $"OrgGraph will not serve at {url}: other machines could reach it, and signing in is not configured, so anybody could read the record. Use {Default} or another address on this machine.");
        }
    }

    /// <summary>Refuses endpoints from configuration, which would be opened besides the addresses.</summary>
    /// <exception cref="SetupException">There are some.</exception>
    public static void RefuseEndpoints(IConfiguration configuration)
    {
        if (configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
            throw new SetupException("Configuration 'Kestrel:Endpoints' is not used here. Give the address with --urls.");
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}

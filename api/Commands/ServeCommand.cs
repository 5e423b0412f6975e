using System.CommandLine;
using OrgGraph.Api.Setup;

namespace OrgGraph.Api.Commands;

/// <summary><c>serve</c>: serves the pages and the API until it is stopped.</summary>
public static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Option<string?> data)
    {
        var urls = new Option<string?>("--urls") { Description = $"The address to serve at. Default: {Address.Default}", HelpName = "URL" };
        var dataset = CommandLine.DatasetOption();
        var command = new Command("serve", "Serves the pages and the API until it is stopped.") { urls, dataset };
        command.SetAction((parsed, cancellation) => Run(parsed.GetValue(data), parsed.GetValue(urls), parsed.GetValue(dataset), cancellation));
        return command;
    }

    /// <summary>Serves.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(string? data, string? urls, string? dataset, CancellationToken cancellation)
    {
        try
        {
            await using var host = await ExplorerHost.Open(new ExplorerOptions { Data = data, Urls = urls, Dataset = dataset }, cancellation);
            return await host.Serve(cancellation);
        }
        catch (StoreException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Broken;
        }
        catch (SetupException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Refused;
        }
    }
}

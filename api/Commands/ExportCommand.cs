using System.CommandLine;
using OrgGraph.Api.Setup;
using OrgGraph.Exchange.Copying;
using OrgGraph.Exchange.Csv;

namespace OrgGraph.Api.Commands;

/// <summary><c>export FOLDER</c>: writes the whole record as a folder of CSV files, which <c>import</c> reads back unchanged.</summary>
public static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Option<string?> data)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder to write; one that holds something else than a dataset is left alone." };
        var command = new Command("export", "Writes the whole record as a folder of CSV files, which import reads back unchanged.") { folder };
        command.SetAction((parsed, cancellation) => Run(parsed.GetValue(data), parsed.GetRequiredValue(folder), cancellation));
        return command;
    }

    private static async Task<int> Run(string? data, string folder, CancellationToken cancellation)
    {
        try
        {
            await using var store = await OpenStore.OpenExisting(StoreChoice.From(Settings.Read(), data), TimeProvider.System, cancellation);
            var state = await store.Graph.State(cancellation);
            if (state.Dataset is not { } dataset)
            {
                await Console.Error.WriteLineAsync($"{store.Place} holds no record to export. Import one, or serve once to begin with the London dataset.");
                return CommandLine.Refused;
            }

            var nodes = new List<Node>();
            await foreach (var node in StoreWalk.Nodes(store.Graph, cancellation)) nodes.Add(node);
            var edges = new List<Edge>();
            await foreach (var edge in StoreWalk.Edges(store.Graph, cancellation)) edges.Add(edge);
            CsvFolder.Write(folder, dataset, nodes, edges);
            await Console.Out.WriteLineAsync($"{nodes.Count} things and {edges.Count} relationships from {store.Place} written to {Path.GetFullPath(folder)}.");
            return 0;
        }
        catch (StoreException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Broken;
        }
        catch (Exception fault) when (fault is SetupException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Refused;
        }
    }
}

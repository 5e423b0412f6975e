using System.CommandLine;
using OrgGraph.Api.Setup;
using OrgGraph.Exchange.Csv;

namespace OrgGraph.Api.Commands;

/// <summary><c>import FOLDER</c>: adds a dataset of CSV files to the record. What has the same id is replaced; nothing is removed.</summary>
public static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Option<string?> data)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder with dataset.json and CSV files, as seeds/README.md describes them." };
        var command = new Command("import", "Adds a dataset of CSV files to the record. What has the same id is replaced; nothing is removed.") { folder };
        command.SetAction((parsed, cancellation) => Run(parsed.GetValue(data), parsed.GetRequiredValue(folder), cancellation));
        return command;
    }

    private static async Task<int> Run(string? data, string folder, CancellationToken cancellation)
    {
        var reading = CsvFolder.Read(folder);
        if (!reading.IsGood)
        {
            foreach (var problem in reading.Problems) await Console.Error.WriteLineAsync(problem.ToString());
            if (reading.FurtherProblems > 0) await Console.Error.WriteLineAsync($"… and {reading.FurtherProblems} more.");
            await Console.Error.WriteLineAsync($"Nothing was imported from {folder}.");
            return CommandLine.Refused;
        }

        try
        {
            await using var store = await OpenStore.Open(StoreChoice.From(Settings.Read(), data), TimeProvider.System, cancellation);
            return await store.Graph.Apply(Seed.ChangeSet(reading, $"Imported from the folder {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}.", TimeProvider.System), cancellation) switch
            {
                ChangeOutcome.Applied applied => await Done($"{reading.Nodes.Count} things and {reading.Edges.Count} relationships imported into {store.Place}; the record is at version {applied.Version}."),
                ChangeOutcome.Refused refused => await Fail(refused.Refusals.Select(refusal => $"{refusal.Code}: {refusal.Message}")),
                var outcome => await Fail([$"The record was changed by somebody else at the same time ({outcome}). Run the import again."]),
            };
        }
        catch (StoreException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Broken;
        }
        catch (SetupException fault)
        {
            return await Fail([fault.Message]);
        }
    }

    private static async Task<int> Done(string message)
    {
        await Console.Out.WriteLineAsync(message);
        return 0;
    }

    private static async Task<int> Fail(IEnumerable<string> messages)
    {
        foreach (string message in messages) await Console.Error.WriteLineAsync(message);
        return CommandLine.Refused;
    }
}

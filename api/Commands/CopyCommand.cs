using System.CommandLine;
using System.Globalization;
using OrgGraph.Api.Setup;
using OrgGraph.Exchange.Copying;

namespace OrgGraph.Api.Commands;

/// <summary><c>copy --from STORE --to STORE</c>: copies the record with its cases into another store, which must be empty, and compares the two.</summary>
public static class CopyCommand
{
    /// <summary>How many nodes or edges Neo4j is given at once.</summary>
    private const int Batch = 10_000;

    /// <summary>The command.</summary>
    public static Command Build(Option<string?> data)
    {
        var from = Store("--from", "The store to read: sqlite, in the data folder, or neo4j, as configuration 'Neo4j' names it.");
        var to = Store("--to", "The store to write. It must be empty, or hold the same already, or a copy that was interrupted, which is finished.");
        var command = new Command("copy", "Copies the record with its cases into another store, and compares every node, edge and case of the two. The change log stays where it is.") { from, to };
        command.SetAction((parsed, cancellation) => Run(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetValue(data), cancellation));
        return command;
    }

    private static Option<string> Store(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = $"{StoreChoice.Sqlite}|{StoreChoice.Neo4j}", Required = true };
        option.AcceptOnlyFromAmong(StoreChoice.Sqlite, StoreChoice.Neo4j);
        return option;
    }

    private static async Task<int> Run(string from, string to, string? data, CancellationToken cancellation)
    {
        bool began = false;
        try
        {
            if (from == to) throw new SetupException($"--from and --to are both {from}. Copy from one store into the other.");
            var settings = Settings.Read();
            await using var source = await OpenStore.OpenExisting(StoreChoice.Named(from, settings, data), TimeProvider.System, cancellation);
            await using var target = await OpenStore.Open(StoreChoice.Named(to, settings, data), TimeProvider.System, cancellation);
            var copy = new StoreCopy(End(source), End(target), to == StoreChoice.Neo4j ? Batch : null, TimeProvider.System) { Progress = Tell };
            began = true;
            return await copy.Run(cancellation) switch
            {
                CopyOutcome.Copied copied => await Say($"Copied from {source.Place} into {target.Place} and compared: {Counts(copied.Comparison)}, all the same.", 0),
                CopyOutcome.AlreadyTheSame same => await Say($"{target.Place} is already the same as {source.Place}: {Counts(same.Comparison)}. Nothing was written.", 0),
                CopyOutcome.Differs differs => await Complain(
                    string.Join(Environment.NewLine, [$"The copy in {target.Place} is not the same as {source.Place}. The same are {Counts(differs.Comparison)}; {differs.Comparison.Differences} differences:", .. differs.Comparison.Told]), CommandLine.Differs),
                CopyOutcome.Refused refused => await Complain(refused.Message, CommandLine.Refused),
                var outcome => throw new InvalidOperationException($"An outcome that nobody knows: {outcome}."),
            };
        }
        catch (StoreException fault)
        {
            return await Complain(began ? $"{fault.Message}{Environment.NewLine}If the copy had begun, run the same command again: it goes on where it stopped." : fault.Message, CommandLine.Broken);
        }
        catch (SetupException fault)
        {
            return await Complain(fault.Message, CommandLine.Refused);
        }
    }

    private static CopyEnd End(OpenStore store) => new(store.Graph, store.Cases, store.Place);

    private static void Tell(CopyProgress progress) => Console.Out.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{progress.Nodes:N0} of {progress.Of.Counts.Values.Sum():N0} things, {progress.Edges:N0} of {progress.Of.Edges:N0} relationships"));

    private static string Counts(StoreComparison comparison) => string.Create(
        CultureInfo.InvariantCulture, $"{comparison.Nodes:N0} things, {comparison.Edges:N0} relationships, {comparison.Cases:N0} cases with their histories");

    private static async Task<int> Say(string message, int code)
    {
        await Console.Out.WriteLineAsync(message);
        return code;
    }

    private static async Task<int> Complain(string message, int code)
    {
        await Console.Error.WriteLineAsync(message);
        return code;
    }
}

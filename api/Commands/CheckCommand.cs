using System.CommandLine;
using System.Globalization;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Setup;
using OrgGraph.Exchange.Csv;
using OrgGraph.Exchange.Json;
using OrgGraph.Exchange.Sarif;
using OrgGraph.Exchange.Text;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using OrgGraph.Index;

namespace OrgGraph.Api.Commands;

/// <summary>
/// <c>check</c>: runs the governance checks over the record, or over a folder that is not imported yet, prints what they find, and says by its exit code whether
/// anything is found that matters as much as <c>--fail-on</c> says.
/// </summary>
public static class CheckCommand
{
    private const string Never = "never";
    private const int MostTold = 20;

    /// <summary>The command.</summary>
    public static Command Build(Option<string?> data)
    {
        var asOf = new Option<string?>("--as-of") { Description = "As of which day. Default: the dataset's reference date, else today", HelpName = "YYYY-MM-DD" };
        var pack = new Option<string>("--pack") { Description = "The rule pack: a name, or a file", HelpName = "PACK", DefaultValueFactory = _ => RulePack.BuiltInNames[0] };
        var failOn = new Option<string>("--fail-on")
        {
            Description = $"From which severity on a sure finding that nobody has accepted makes the exit code {CommandLine.Found}",
            DefaultValueFactory = _ => Words.Of(Severity.High),
        };
        failOn.AcceptOnlyFromAmong([.. Words.All<Severity>(), Never]);
        var format = new Option<string>("--format") { Description = "How to print", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var folder = new Option<string?>("--folder") { Description = "A folder with dataset.json and CSV files to check instead of the record", HelpName = "FOLDER" };
        var command = new Command(
            "check",
            $"Runs the governance checks and prints what they find. Exit code 0: nothing to fail on; {CommandLine.Found}: findings; {CommandLine.Refused}: a bad folder, pack or day; {CommandLine.Broken}: the store cannot be read.")
        {
            asOf, pack, failOn, format, folder,
        };
        command.SetAction((parsed, cancellation) => Run(
            parsed.GetValue(data), parsed.GetValue(folder), parsed.GetValue(asOf), parsed.GetValue(pack)!, parsed.GetValue(failOn)!, parsed.GetValue(format)!, cancellation));
        return command;
    }

    private static async Task<int> Run(string? data, string? folder, string? asOf, string pack, string failOn, string format, CancellationToken cancellation)
    {
        try
        {
            DateOnly? day = asOf is null ? null : DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written)
                ? written
                : throw new SetupException($"'{asOf}' is not a day. Write one such as 2017-08-10.");
            var rules = PackOf(pack, data);
            var told = folder is not null ? Checked(Read(folder), day, rules, cancellation) : await CheckedStore(data, day, rules, cancellation);
            await Console.Out.WriteAsync(format switch
            {
                "json" => FindingsJson.Write(told),
                "sarif" => FindingsSarif.Write(told),
                _ => FindingsText.Write(told),
            });
            return Words.TryParse(failOn, out Severity from) && told.Fails(from) ? CommandLine.Found : 0;
        }
        catch (StoreException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Broken;
        }
        catch (Exception fault) when (fault is SetupException or RefusedException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Refused;
        }
    }

    private static RulePack PackOf(string pack, string? data)
    {
        var settings = Settings.Read();
        var packs = RulePacks.Of(DataFolder.Of(data, settings), settings["Packs"]);
        if (packs.Find(pack) is { } known) return known;
        if (File.Exists(pack)) return RulePacks.Read(pack);
        string faults = string.Concat(packs.Faults.Select(fault => $"{Environment.NewLine}{fault.Message}"));
        throw new SetupException($"There is no rule pack '{pack}', and no such file. Use one of {string.Join(", ", packs.Names)}.{faults}");
    }

    private static GraphIndex Read(string folder)
    {
        var reading = CsvFolder.Read(folder);
        if (reading.IsGood)
        {
            var changes = Seed.ChangeSet(reading, "To be checked.", TimeProvider.System);
            var empty = GraphIndex.Build(0, null, [], []);
            var refusals = Admission.Check(changes, empty.ForAdmission());
            return refusals.Count == 0
                ? GraphIndex.Build(1, reading.Dataset, reading.Nodes, reading.Edges)
                : throw new SetupException(string.Join(Environment.NewLine, refusals.Take(MostTold).Select(refusal => $"{refusal.Code}: {refusal.Message}")));
        }

        var told = reading.Problems.Select(problem => problem.ToString());
        if (reading.FurtherProblems > 0) told = told.Append($"… and {reading.FurtherProblems} more.");
        throw new SetupException(string.Join(Environment.NewLine, told.Append($"{folder} was not checked.")));
    }

    private static CheckedRecord Checked(GraphIndex index, DateOnly? day, RulePack pack, CancellationToken cancellation)
    {
        var asOf = day ?? index.State.Dataset?.DayToAnswerFor(TimeProvider.System) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        return new(index, FindingsRun.Over(index, new() { AsOf = asOf, Pack = pack }, cancellation));
    }

    private static async Task<CheckedRecord> CheckedStore(string? data, DateOnly? day, RulePack pack, CancellationToken cancellation)
    {
        await using var store = await OpenStore.OpenExisting(StoreChoice.From(Settings.Read(), data), TimeProvider.System, cancellation);
        if ((await store.Graph.State(cancellation)).Version == 0) throw new SetupException($"{store.Place} holds no record to check. Import one, or check a folder with --folder.");
        using var graph = new CurrentGraph(store.Graph);
        var found = Checked(await graph.Of(cancellation), day, pack, cancellation);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var cases = await store.Cases.Cases([.. found.Report.Findings.Select(finding => finding.Matter)], cancellation);
        return found with
        {
            Accepted = found.Report.Findings.Zip(cases)
                .Where(pair => pair.Second is { State: CaseState.Accepted } accepted && !accepted.IsDue(today) && !accepted.IsOutOfDateFor(pair.First))
                .ToDictionary(pair => pair.First.Matter, pair => pair.Second!),
        };
    }
}

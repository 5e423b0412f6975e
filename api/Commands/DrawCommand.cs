using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using OrgGraph.Api.Diagrams;
using OrgGraph.Api.Diagrams.Files;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Setup;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Pdf;

namespace OrgGraph.Api.Commands;

/// <summary><c>draw KIND --out FILE</c>: writes a diagram of the record as a file, in the format that the file's ending names.</summary>
public static class DrawCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Option<string?> data)
    {
        var kind = new Argument<string>("KIND") { Description = $"Which diagram: {string.Join(", ", Words.All<DiagramKind>())}." };
        var of = new Option<string?>("--of") { Description = "What it is about: a name, or an id such as board/london-health-board.", HelpName = "NAME" };
        var to = new Option<string?>("--to") { Description = "Where a path leads: a name or an id.", HelpName = "NAME" };
        var asOf = new Option<string?>("--as-of") { Description = "The day that it answers for. Default: the record's reference date, else today.", HelpName = "DAY" };
        var from = new Option<string?>("--from") { Description = "The first of two days that are compared.", HelpName = "DAY" };
        var until = new Option<string?>("--until") { Description = "The second of two days that are compared.", HelpName = "DAY" };
        var depth = new Option<string?>("--depth") { Description = "How many steps away it reaches.", HelpName = "N" };
        var shared = new Option<string?>("--min-shared") { Description = "How many people two boards share at least.", HelpName = "N" };
        var edges = new Option<string?>("--edges") { Description = "Only relationships of these kinds, separated by commas.", HelpName = "KINDS" };
        var open = new Option<string?>("--open") { Description = "What is drawn besides, separated by commas: ids of posts that are unfolded, or in surroundings parts such as board/london-health-board:members.", HelpName = "LIST" };
        var colour = new Option<string?>("--colour") { Description = $"Colours boxes by what they belong to, with a letter in each: {string.Join(" or ", Words.All<ColourBy>())}.", HelpName = "BY" };
        var width = new Option<string?>("--width") { Description = $"How wide a .png is, in pixels. Default: {FileWish.UsualWidth}", HelpName = "PIXELS" };
        var paper = new Option<string?>("--paper") { Description = $"The paper of a .pdf: {string.Join(" or ", Enum.GetNames<Paper>())}. Default: A4", HelpName = "PAPER" };
        var output = new Option<string>("--out") { Description = $"The file to write. Its ending says how: {DiagramFormats.Endings}.", HelpName = "FILE", Required = true };
        var command = new Command("draw", "Writes a diagram of the record as a file.") { kind, of, to, asOf, from, until, depth, shared, edges, open, colour, width, paper, output };
        command.SetAction((parsed, cancellation) => Run(
            parsed.GetValue(data),
            parsed.GetRequiredValue(kind),
            new()
            {
                ["of"] = parsed.GetValue(of),
                ["to"] = parsed.GetValue(to),
                ["asOf"] = parsed.GetValue(asOf),
                ["from"] = parsed.GetValue(from),
                ["until"] = parsed.GetValue(until),
                ["depth"] = parsed.GetValue(depth),
                ["minShared"] = parsed.GetValue(shared),
                ["edges"] = parsed.GetValue(edges),
                ["open"] = parsed.GetValue(open),
                ["colour"] = parsed.GetValue(colour),
                ["width"] = parsed.GetValue(width),
                ["paper"] = parsed.GetValue(paper),
            },
            parsed.GetRequiredValue(output),
            parsed.InvocationConfiguration,
            cancellation));
        return command;
    }

    private static async Task<int> Run(string? data, string word, Dictionary<string, string?> asked, string file, InvocationConfiguration console, CancellationToken cancellation)
    {
        if (!Words.TryParse(word, out DiagramKind kind)) return await Refuse(console, DiagramRefusals.UnknownDiagram(word));
        if (DiagramFormats.Of(Path.GetExtension(file)) is not { } format || Path.GetExtension(file).Length < 2) return await Refuse(console, FileRefusals.UnknownFormat(Path.GetExtension(file)));
        try
        {
            await using var store = await Open(data, console, cancellation);
            if ((await store.Graph.State(cancellation)).Dataset is null)
            {
                await console.Error.WriteLineAsync($"{store.Place} holds no record to draw. Import one, or serve once to begin with the London dataset.");
                return CommandLine.Refused;
            }

            return await Draw(store.Graph, kind, format, asked, file, console, cancellation);
        }
        catch (StoreException fault)
        {
            await console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Broken;
        }
        catch (Exception fault) when (fault is SetupException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(fault.Message);
            return CommandLine.Refused;
        }
    }

    /// <summary>Opens the record. Where nobody has named a folder and the usual one is new, it is filled as serving would: the first picture needs no step before it.</summary>
    private static async Task<OpenStore> Open(string? data, InvocationConfiguration console, CancellationToken cancellation)
    {
        var settings = Settings.Read();
        var choice = StoreChoice.From(settings, data);
        if (!DataFolder.IsUsual(data, settings) || OpenStore.IsThere(choice)) return await OpenStore.OpenExisting(choice, TimeProvider.System, cancellation);
        var (store, found) = await OpenStore.OpenFilled(choice, TimeProvider.System, null, cancellation);
        await console.Output.WriteLineAsync(found);
        return store;
    }

    private static async Task<int> Draw(IGraphStore store, DiagramKind kind, DiagramFormat format, Dictionary<string, string?> asked, string file, InvocationConfiguration console, CancellationToken cancellation)
    {
        var values = asked.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => new StringValues(pair.Value));
        if (await new SubjectSearch(store).Resolve(DiagramForms.Of(kind), values, cancellation) is [var unclear, ..]) return await Refuse(console, unclear.Refusal!, unclear.Candidates);
        var reading = DiagramQueryReader.Read(kind, values);
        if (!reading.IsGood) return await Refuse(console, reading.Refusals[0]);
        using var graph = new CurrentGraph(store);
        // Nobody else waits for the command.
        using var renderer = new DiagramRenderer(new() { Time = TimeSpan.FromMinutes(1) });
        var desk = new DiagramDesk(store, graph, new(renderer), new(store), TimeProvider.System);
        using var files = new DiagramFiles(desk);
        switch (await desk.Of(reading.Query, cancellation))
        {
            case DiagramAnswer.Drawn drawn:
                var outcome = await files.Write(drawn, format, asked["width"], asked["paper"], cancellation);
                if (outcome is FileOutcome.Refused refused) return await Refuse(console, refused.Refusal);
                await Put(file, ((FileOutcome.Written)outcome).Bytes, cancellation);
                await console.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{drawn.Drawing.Diagram.Title}, {drawn.Drawing.Diagram.Day}: written to {Path.GetFullPath(file)}."));
                return 0;
            case DiagramAnswer.Refused refusal:
                return await Refuse(console, refusal.Refusal);
            case DiagramAnswer.Nothing nothing:
                await console.Error.WriteLineAsync(nothing.Message);
                return CommandLine.Refused;
            case var answer:
                throw new InvalidOperationException($"An answer that nobody knows: {answer}.");
        }
    }

    /// <summary>Whole or not at all: written beside it, then put in its place.</summary>
    private static async Task Put(string file, byte[] bytes, CancellationToken cancellation)
    {
        string beside = $"{Path.GetFullPath(file)}.{Guid.NewGuid():N}.part";
        try
        {
            await File.WriteAllBytesAsync(beside, bytes, cancellation);
            File.Move(beside, file, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static string Option(string parameter) => $"--{string.Concat(parameter.Select(letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"))}";

    private static async Task<int> Refuse(InvocationConfiguration console, Refusal refusal, params IEnumerable<Node> candidates)
    {
        // What a link calls asOf, the command calls --as-of.
        string message = Enum.GetValues<DiagramParameter>().Select(DiagramRefusals.Name).Append("asOf")
            .Aggregate(refusal.Message, (said, name) => said.Replace($"'{name}'", $"'{Option(name)}'", StringComparison.Ordinal));
        await console.Error.WriteLineAsync($"{refusal.Code}: {message}");
        foreach (var node in candidates) await console.Error.WriteLineAsync($"  {node.NodeId}  {node.Name}");
        return CommandLine.Refused;
    }
}

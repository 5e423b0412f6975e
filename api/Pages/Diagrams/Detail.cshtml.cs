using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using OrgGraph.Api.Diagrams;
using OrgGraph.Api.Diagrams.Files;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Pages.Diagrams;

/// <summary>One diagram on the day: drawn and in words, with what it can be asked with, as files and as something to embed.</summary>
public sealed class DetailModel(Reader reader, AskedDay asked, PageHead head, DiagramDesk desk, SubjectSearch search, ChangeReading changes) : PageModel
{
    private static readonly DiagramParameter[] Days = [DiagramParameter.From, DiagramParameter.Until], Subjected = [DiagramParameter.Of, DiagramParameter.To];

    private IReadOnlyList<Refusal> faults = [];
    private TypedDays days = TypedDays.None;

    /// <summary>The kind of diagram.</summary>
    public DiagramForm Form { get; private set; } = null!;

    /// <summary>What is asked for.</summary>
    public DiagramQuery Query { get; private set; } = null!;

    /// <summary>The drawing; null when there is nothing to draw.</summary>
    public RenderedDiagram? Drawing { get; private set; }

    /// <summary>The drawing as the page shows it; null when there is nothing to draw.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>What is said where there is nothing to draw; null when there is.</summary>
    public string? Nothing { get; private set; }

    /// <summary>What may be meant by a name that several things have.</summary>
    public IReadOnlyList<(string Name, string Href)> Candidates { get; private set; } = [];

    /// <summary>The choices of what it is about, where they are few enough to be a list.</summary>
    public IReadOnlyList<Option>? Subjects { get; private set; }

    /// <summary>How far it can be asked to reach.</summary>
    public IReadOnlyList<Option> Depths => [.. Enumerable.Range(1, Form.Depths.Most).Select(steps => new Option($"{steps}", $"{steps}"))];

    /// <summary>How many people two boards can be asked to share at least: as many as are asked for among them.</summary>
    public IReadOnlyList<Option> Shares => [.. Enumerable.Range(1, 10).Append(SharedAsked).Distinct().Select(people => new Option($"{people}", $"{people}"))];

    /// <summary>How many people two boards are asked to share at least.</summary>
    public int SharedAsked => Query.MinShared ?? 1;

    /// <summary>How many they share at least in what is drawn, where that is more than is asked for; null else.</summary>
    public int? SharedDrawn => Drawing?.Diagram.MinShared is { } drawn && drawn > SharedAsked ? drawn : null;

    /// <summary>By what it can be asked to be coloured.</summary>
    public static IReadOnlyList<Option> Colours { get; } = [new("", "Kind of box"), .. Enum.GetValues<ColourBy>().Select(by => new Option(Words.Of(by), Say.Title(by)))];

    /// <summary>The name of what it is about; null when it is about everything.</summary>
    public string? SubjectName { get; private set; }

    /// <summary>The name of where it leads; null when it leads nowhere.</summary>
    public string? TargetName { get; private set; }

    /// <summary>What is asked for, in a line.</summary>
    public string Asked
    {
        get
        {
            string?[] parts =
            [
                Query.To is null ? SubjectName : $"from {SubjectName} to {TargetName}",
                Query.From is { } from ? $"from {Say.Date(from)}{(Query.Until is { } until ? $" to {Say.Date(until)}" : "")}" : null,
                Form.Takes.Contains(DiagramParameter.Depth) ? Say.Count(Query.Depth ?? Form.Depths.Usual, "step", "steps") : null,
                Form.Takes.Contains(DiagramParameter.MinShared) ? $"at least {Say.Count(SharedAsked, "shared person", "shared people")}{(SharedDrawn is { } drawn ? $", drawn from {drawn} on" : "")}" : null,
                Query.Colour is { } by ? $"coloured by {Words.Of(by)}" : null,
            ];
            return $"Choose what is drawn{(string.Join(", ", parts.OfType<string>()) is { Length: > 0 } asked ? $": {asked}" : "")}";
        }
    }

    /// <summary>The formats that the diagram can be had in as it is.</summary>
    public IEnumerable<DiagramFormat> Formats => DiagramFormats.All.Where(format => !format.IsPicture || Drawing?.Scene is not null);

    /// <summary>What puts the diagram into another page.</summary>
    public string EmbedCode => $"<iframe src=\"{System.Net.WebUtility.HtmlEncode($"{Request.Scheme}://{Request.Host}{Request.PathBase}{Query.Embed}")}\" title=\"{System.Net.WebUtility.HtmlEncode(head.Title)}\" "
        + $"width=\"100%\" height=\"{Math.Clamp(Math.Ceiling((Drawing?.Height ?? 0) + 80), 240, 1200):0}\" loading=\"lazy\"></iframe>";

    /// <summary>What stands in the field of something that is named: its name; what was typed where it is not known.</summary>
    public string? Named(DiagramParameter parameter) => (parameter == DiagramParameter.Of ? SubjectName : TargetName) ?? Request.Query[DiagramRefusals.Name(parameter)].LastOrDefault();

    /// <summary>What stands in the fields of a day.</summary>
    public (string Day, string Month, string Year) DayOf(DiagramParameter parameter) => DayFaultOf(parameter) is not null ? days.Typed(DiagramRefusals.Name(parameter))
        : (parameter == DiagramParameter.From ? Query.From : Query.Until) is { } day ? ($"{day.Day}", $"{day.Month}", $"{day.Year}") : ("", "", "");

    /// <summary>What is wrong with a day: as it was typed, or as the link says it; null when nothing is.</summary>
    public DayFault? DayFaultOf(DiagramParameter parameter) =>
        days.Faults.GetValueOrDefault(DiagramRefusals.Name(parameter)) ?? (FaultOf(parameter) is { } fault ? new(fault, true, true, true) : null);

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? FaultOf(DiagramParameter parameter) => faults.FirstOrDefault(fault => fault.Subject == DiagramRefusals.Name(parameter))?.Message;

    /// <summary>The page. Without a kind it is that of reporting lines.</summary>
    public async Task<IActionResult> OnGetAsync(string? kind, CancellationToken cancellation)
    {
        if (!Words.TryParse(kind ?? Words.Of(DiagramKind.ReportingLines), out DiagramKind known)) return NotFound();
        Form = DiagramForms.Of(known);
        // Lists and pages of findings have the same words for titles.
        (head.Title, head.Trail, head.HasDiagram) = ($"{Form.Title}, diagram", [("Home", "/"), ("Diagrams", "/diagrams")], true);
        var values = Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        // A day that is wrong is the page's own concern; it answers for the usual one meanwhile.
        if (!asked.IsAsked) values.Remove("asOf");
        days = TypedDays.Take(values, Days.Where(Form.Takes.Contains).Select(DiagramRefusals.Name));
        var missing = await Resolve(values, cancellation);
        var reading = DiagramQueryReader.Read(known, values);
        Query = reading.Query;
        // What came from the fields of the form gets the address that says it shortest.
        if (reading.IsGood && missing.Count == 0 && Request.Query.Keys.Any(name => name.Contains('-', StringComparison.Ordinal) && !values.ContainsKey(name))) return Redirect(Query.Page);
        // A page that is opened without what it needs asks for it, and is not told off.
        bool isFirst = missing.Count == 0 && Request.Query.Keys.All(name => !Form.Takes.Any(taken => DiagramRefusals.Name(taken).Equals(name, StringComparison.OrdinalIgnoreCase)));
        faults = [.. missing, .. reading.Refusals.Where(refusal => refusal.Code != DiagramRefusals.NeedsCode || (!isFirst && !missing.Any(fault => fault.Subject == refusal.Subject)))];
        if (reading.IsGood && missing.Count == 0) await Draw(cancellation);
        if (faults.Count > 0) Response.StatusCode = faults.Max(DiagramStatus.Of);
        await Offer(cancellation);
        head.Faults.AddRange(faults.Select(fault => new FieldFault(fault.Message, Field(fault.Subject))));
        return Page();
    }

    /// <summary>The id of the field in which something can be corrected; the page itself where none is.</summary>
    private string Field(string? parameter) => Days.Where(Form.Takes.Contains).Select(DiagramRefusals.Name).Contains(parameter)
        ? $"{parameter}-{days.Faults.GetValueOrDefault(parameter!)?.FirstField ?? "day"}"
        : Form.Takes.Where(taken => taken is not (DiagramParameter.Open or DiagramParameter.Edges)).Select(DiagramRefusals.Name).FirstOrDefault(name => name == parameter) ?? "maincontent";

    /// <summary>Names become ids; what cannot be told apart, or is not there, is a fault.</summary>
    private async Task<List<Refusal>> Resolve(Dictionary<string, StringValues> values, CancellationToken cancellation)
    {
        // The name of the field as it was in links before there was more than one diagram.
        if (Form.Kind == DiagramKind.ReportingLines && values.Remove("focus", out var focus)) values.TryAdd("of", focus);
        foreach (string name in Subjected.Select(DiagramRefusals.Name))
        {
            // A name that stands in its field as the page wrote it is the thing that it was written for, though others may have it too.
            if (values.Remove($"{name}-id", out var known) && NodeId.TryParse(known, out var id) && values.TryGetValue(name, out var typed)
                && (await reader.Store.Nodes([id], cancellation))[0]?.Name == typed) values[name] = id.ToString();
        }

        var unclear = await search.Resolve(Form, values, cancellation);
        foreach (var match in unclear) Candidates = [.. match.Candidates.Select(node => ($"{node.Name} ({Say.Word(node.NodeId.Kind)}, {node.NodeId})", With(match.Refusal!.Subject!, node.NodeId)))];
        return [.. unclear.Select(match => match.Refusal!), .. days.Faults.Select(fault => DiagramRefusals.BadDate(fault.Key, fault.Value.Message))];
    }

    private string With(string name, NodeId id) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(
        $"/diagrams/{Words.Of(Form.Kind)}", Request.Query.Where(pair => pair.Key != name).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString())).Append(new(name, id.ToString())));

    private async Task Draw(CancellationToken cancellation)
    {
        switch (await desk.Of(Query, cancellation))
        {
            case DiagramAnswer.Drawn drawn:
                Drawing = drawn.Drawing;
                Picture = new(drawn.Drawing) { Query = Query, Label = $"{Form.Title}, diagram", Days = await changes.Of(drawn, cancellation), IsWide = true };
                if (Query.Of is not null) head.Title = $"{Form.Title}: {drawn.Drawing.Diagram.Title}";
                break;
            case DiagramAnswer.Nothing nothing:
                Nothing = nothing.Message;
                break;
            case DiagramAnswer.Refused refused:
                faults = [.. faults, refused.Refusal];
                break;
        }
    }

    /// <summary>What can be chosen: boards and programmes from a list; whatever there are many of is searched for by name.</summary>
    private async Task Offer(CancellationToken cancellation)
    {
        NodeId[] named = [.. new[] { Query.Of, Query.To }.OfType<NodeId>()];
        var names = named.Length == 0 ? [] : await reader.Store.Nodes(named, cancellation);
        string? Name(NodeId? id) => names.FirstOrDefault(node => node?.NodeId == id)?.Name;
        (SubjectName, TargetName) = (Name(Query.Of), Name(Query.To));
        if (!Form.Takes.Contains(DiagramParameter.Of) || Form.Subjects.Any(kind => kind is not (NodeKind.Board or NodeKind.Programme))) return;
        var options = new List<Option>();
        if (!Form.Needs.Contains(DiagramParameter.Of)) options.Add(new("", "Everything"));
        foreach (var kind in Form.Subjects)
        {
            var page = await reader.Store.Page(new() { Kind = kind, AsOf = reader.Day }, cancellation);
            options.AddRange(page.Items.Select(row => new Option(row.Node.NodeId.ToString(), row.Node.Name)));
        }

        if (Query.Of is { } one && SubjectName is { } name && options.All(option => option.Value != one.ToString())) options.Add(new(one.ToString(), name));
        Subjects = options;
    }
}

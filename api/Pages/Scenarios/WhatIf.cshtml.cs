using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;
using OrgGraph.Index;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.Pages.Scenarios;

/// <summary>
/// One scenario: what is supposed, what comes of it, and the forms to suppose more. It is in the link whole, or kept by name; a change leads to the link of the changed
/// scenario, or changes what is kept.
/// </summary>
public sealed class WhatIfModel(CurrentGraph graph, SavedScenarios saved, Reader reader, Links links, PageHead head, AskedDay asked, Pictures pictures) : PageModel
{
    /// <summary>The most characters of a name.</summary>
    public const int MostCharactersOfName = 100;

    /// <summary>The most characters of what it is for.</summary>
    public const int MostCharactersAbout = 500;

    /// <summary>The most characters of an address; servers and programs on the way take no longer ones for certain.</summary>
    private const int MostCharactersOfLink = 7000;

    /// <summary>The scenario as text.</summary>
    [BindProperty(SupportsGet = true, Name = "s")]
    public string? Text { get; set; }

    /// <summary>The key under which it is kept.</summary>
    [BindProperty(SupportsGet = true, Name = "saved")]
    public string? Key { get; set; }

    /// <summary>The id of what is looked at to change something there.</summary>
    [BindProperty(SupportsGet = true, Name = "at")]
    public string? At { get; set; }

    /// <summary>The id of the edge that is to be changed.</summary>
    [BindProperty(SupportsGet = true, Name = "edge")]
    public string? EdgeAsked { get; set; }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; private set; } = null!;

    /// <summary>Its moves as sentences.</summary>
    public IReadOnlyList<ToldMove> Moves { get; private set; } = [];

    /// <summary>Refusals that are about no single move.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    /// <summary>What comes of it; null when a move is refused, or nothing is supposed yet.</summary>
    public Changes? Changes { get; private set; }

    /// <summary>What is looked at to change something there, as it was asked for.</summary>
    public Pick Place { get; private set; } = null!;

    /// <summary>What joins it in the scenario.</summary>
    public IReadOnlyList<Link> There { get; private set; } = [];

    /// <summary>The link that is to be changed; null when none was chosen.</summary>
    public Link? Chosen { get; private set; }

    /// <summary>What somebody filled in.</summary>
    public MoveForm Form { get; private set; } = null!;

    /// <summary>What was done a moment ago; null when nothing was.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Whether it is kept by name.</summary>
    public bool IsKept => !string.IsNullOrEmpty(Key);

    /// <summary>A name, cut where it is too long for a scenario.</summary>
    public static string ShortName(string name) => name.Length <= MostCharactersOfName ? name : name[..(MostCharactersOfName - 1)].TrimEnd() + "…";

    /// <summary>The address of a scenario in the link.</summary>
    public static string Address(Links links, Scenario scenario) => links.To("/scenarios/what-if", ("s", ScenarioText.Write(scenario)));

    /// <summary>The address of this scenario, with what is looked at in it.</summary>
    public string Self(string? at = null, string? edge = null) => links.To("/scenarios/what-if", ("s", IsKept ? null : Text), ("saved", Key), ("at", at), ("edge", edge));

    /// <summary>The address to which a form is sent.</summary>
    public string Send(string handler) =>
        links.To("/scenarios/what-if", ("handler", handler), ("s", IsKept ? null : Text), ("saved", Key), ("at", At), ("edge", EdgeAsked));

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!Find()) return IsKept ? NotFound() : Redirect(links.To("/scenarios"));
        if (asked.Day < Scenario.From) return Redirect(Self(At, EdgeAsked).Replace("asOf=" + asked.Text, "", StringComparison.Ordinal).TrimEnd('&', '?') + $"&asOf={Scenario.From:yyyy-MM-dd}");
        await Read(null, cancellation);
        return Page();
    }

    /// <summary>Supposes one thing more.</summary>
    public async Task<IActionResult> OnPostMoveAsync(CancellationToken cancellation)
    {
        if (!Find()) return NotFound();
        await Read(Request.Form, cancellation);
        if (Scenario.Moves.Count >= ScenarioText.MostMoves) head.Faults.Add(new($"A scenario has at most {ScenarioText.MostMoves} moves", "move"));
        else if (await Form.Read(Chosen?.Edge, cancellation) is { } move) return Change(Scenario with { Moves = [.. Scenario.Moves, move] });
        head.Faults.AddRange(Form.Faults);
        return Wrong();
    }

    /// <summary>Takes a move back.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancellation)
    {
        if (!Find()) return NotFound();
        if (int.TryParse(Request.Form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= Scenario.Moves.Count)
            return Change(Scenario with { Moves = [.. Scenario.Moves.Where((_, i) => i != number - 1)] });
        await Read(null, cancellation);
        return Wrong();
    }

    /// <summary>Keeps the scenario under its name, or under another.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancellation)
    {
        if (!Find()) return NotFound();
        string name = Request.Form["name"].ToString().Trim();
        if (name.Length > MostCharactersOfName) head.Faults.Add(new($"A name has at most {MostCharactersOfName} characters", "name"));
        else if (saved.Save(Scenario with { Name = name }) is { } refusal) head.Faults.Add(new(refusal.Message, "name"));
        else
        {
            Done = $"Kept as “{name}”. Everybody who uses this OrgGraph can open it.";
            return Redirect(links.To("/scenarios/what-if", ("saved", SavedScenarios.KeyOf(name))));
        }

        await Read(null, cancellation);
        return Wrong();
    }

    private bool Find()
    {
        if (IsKept)
        {
            if (saved.Find(Key!) is not { } kept) return false;
            Scenario = kept;
        }
        else if (!string.IsNullOrWhiteSpace(Text))
        {
            Scenario = ScenarioText.Read(Text);
            Text = ScenarioText.Write(Scenario);
        }
        else
        {
            return false;
        }

        head.Title = $"What if: {Scenario.Name}";
        head.Trail = [("Home", "/"), ("What if", "/scenarios")];
        return true;
    }

    private RedirectResult Change(Scenario next)
    {
        if (IsKept)
        {
            if (saved.Save(next) is { } refusal) throw new RefusedException(refusal);
            return Redirect(Self());
        }

        string address = Address(links, next);
        if (address.Length > MostCharactersOfLink) throw new RefusedException(new("TOO_LONG_FOR_A_LINK", "The scenario has grown too long for a link. Go back, keep it under a name, and go on there."));
        return Redirect(address);
    }

    private PageResult Wrong()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task Read(IFormCollection? form, CancellationToken cancellation)
    {
        var index = await graph.Of(cancellation);
        Form = new(reader, Scenario, index, form);
        var outcome = await Task.Run(() => Supposing.Apply(index, Scenario), cancellation);
        var supposed = (outcome as ScenarioOutcome.Supposed)?.Index;
        var refusals = (outcome as ScenarioOutcome.Refused)?.Refusals ?? [];
        Moves = ToldMove.Of(Scenario, index, supposed, refusals);
        Refusals = [.. refusals.Where(refusal => !Moves.Any(move => move.Refusals.Contains(refusal)))];
        await Look(supposed ?? index, cancellation);
        if (supposed is null || Scenario.Moves.Count == 0) return;
        var difference = await Task.Run(() => Differences.Between(new(index, reader.Day), new(supposed, reader.Day), RulePack.Default, SeatWeights.Default, cancellation), cancellation);
        foreach (var link in difference.Links) reader.Remember(link);
        Changes = new(difference, "in the record", "in the scenario")
        {
            GoneAddress = finding => links.To(FindingWords.Path(finding.Matter)),
            FoundAddress = finding => difference.Changed.Any(pair => pair.After == finding) ? links.To(FindingWords.Path(finding.Matter)) : null,
            Picture = await pictures.Of(difference, ScenarioText.Write(Scenario), cancellation),
        };
    }

    /// <summary>What joins the node that is looked at, on the day, in the scenario.</summary>
    private async Task Look(GraphIndex index, CancellationToken cancellation)
    {
        NodeKind[] kinds = [NodeKind.Person, NodeKind.Post, NodeKind.Board, NodeKind.Programme, NodeKind.Commitment];
        Place = NodeId.TryParse(At, out var id) && index.Node(id) is { } known
            ? new() { Field = "at", Label = "Of whom or of what", Typed = At!, Node = known }
            : await Pick.Of(reader, "at", "Of whom or of what", At, kinds, cancellation);
        if (Place.Fault is { } fault) head.Faults.Add(new(fault, "at"));
        if (Place.Node is not { } node) return;
        There =
        [
            .. from kind in MoveForm.Kinds
               from direction in (Direction[])[Direction.Out, Direction.In]
               from link in index.Expand(new() { Nodes = [node.NodeId], Kind = kind, Direction = direction, AsOf = reader.Day })[0].Items
               select link,
        ];
        Chosen = There.FirstOrDefault(link => link.Edge.Id.ToString() == EdgeAsked);
        foreach (var link in There) reader.Remember(link);
    }
}

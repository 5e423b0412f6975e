using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages;

/// <summary>Who is accountable for what: each programme, and each commitment that somebody answers for in particular, by responsibility; what is vacant, shared or without an owner is marked.</summary>
public sealed class AccountabilityModel(Reader reader, Links links, PageHead head) : PageModel
{
    private const int Size = 25;
    private ILookup<NodeId, Link> carriers = Array.Empty<Link>().ToLookup(link => link.Edge.To);
    private ILookup<NodeId, Link> teams = Array.Empty<Link>().ToLookup(link => link.Edge.To);
    private ILookup<NodeId, Link> lines = Array.Empty<Link>().ToLookup(link => link.Edge.From);
    private ILookup<NodeId, Link> boards = Array.Empty<Link>().ToLookup(link => link.Edge.To);
    private Dictionary<NodeId, IReadOnlyList<Commitment>> commitments = [];

    /// <summary>The kind of programme to which the page is narrowed, as a word.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>Which findings are wanted: vacant, shared, none, provisional, or all programmes.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>After which cursor the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The programmes.</summary>
    public Page<Listed> Programmes { get; private set; } = new([], false, false, 0);

    /// <summary>The findings to choose from.</summary>
    public static IReadOnlyList<Option> Findings { get; } =
        [new("", "All programmes"), new("vacant", "With a vacancy"), new("shared", "With more than one accountable person"), new("none", "Without an accountable person"), new("provisional", "With somebody to be confirmed")];

    /// <summary>The address of what follows; null when nothing does.</summary>
    public string? Next => Programmes.HasNext ? links.To("/accountability", ("kind", Kind), ("show", Show), ("after", Programmes.Rows[^1].Cursor)) : null;

    /// <summary>The address of the beginning; null when this is it.</summary>
    public string? Start => After is null ? null : links.To("/accountability", ("kind", Kind), ("show", Show));

    /// <summary>The boards that oversee something.</summary>
    public IEnumerable<Link> Boards(Node item) => boards[item.NodeId];

    /// <summary>The organisations and boards that do the work of a programme.</summary>
    public IEnumerable<Link> Teams(Node item) => teams[item.NodeId];

    /// <summary>To whom a programme reports.</summary>
    public IEnumerable<Link> ReportsTo(Node item) => lines[item.NodeId];

    /// <summary>Who carries a responsibility for something.</summary>
    public IReadOnlyList<Link> Carriers(Node item, Responsibility responsibility) =>
        [.. carriers[item.NodeId].Where(link => ((Accountability)link.Edge).Responsibility == responsibility)
            .OrderBy(link => Collation.SortKey(link.OnBehalfOf?.Name ?? ""), StringComparer.Ordinal).ThenBy(link => Collation.SortKey((link.Person ?? link.From).Name), StringComparer.Ordinal)];

    /// <summary>The commitments of a programme, at any depth, for which somebody answers in particular.</summary>
    public IReadOnlyList<Commitment> Commitments(Node programme) => commitments.GetValueOrDefault(programme.NodeId, []);

    /// <summary>Whether more than one person is accountable.</summary>
    public bool IsShared(Node item) => Carriers(item, Responsibility.Accountable).Select(link => link.Person?.Id).OfType<PersonId>().Distinct().Count() > 1;

    /// <summary>Whether nobody and no post is accountable.</summary>
    public bool HasNoOwner(Node item) => Carriers(item, Responsibility.Accountable).Count == 0;

    /// <summary>Reads the programmes and what is answered for in them, a call for each level.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        head.Title = "Who is accountable for what";
        head.Trail = [("Home", "/")];
        var where = Filter.Both(Words.TryParse(Kind, out ProgrammeKind kind) ? Filter.Equal(Field.Kind, kind) : null, await Found(cancellation));
        Programmes = await reader.Store.Page(
            new() { Kind = NodeKind.Programme, AsOf = reader.Day, Where = where, Order = [new(Field.Kind), new(Field.Name)], Page = PageRequest.Of(Size, countTotal: true) with { After = After } }, cancellation);
        NodeId[] ids = [.. Programmes.Items.Select(row => row.Node.NodeId)];
        var below = await Below(ids, cancellation);
        NodeId[] all = [.. ids, .. below.Keys];
        carriers = (await reader.Expand(all, EdgeKind.AccountableFor, Direction.In, cancellation)).SelectMany(found => found).ToLookup(link => link.Edge.To);
        boards = (await reader.Expand(all, EdgeKind.Oversees, Direction.In, cancellation)).SelectMany(found => found).ToLookup(link => link.Edge.To);
        teams = (await reader.Expand(ids, EdgeKind.Delivers, Direction.In, cancellation)).SelectMany(found => found).ToLookup(link => link.Edge.To);
        lines = (await reader.Expand(ids, EdgeKind.ReportsTo, Direction.Out, cancellation)).SelectMany(found => found).ToLookup(link => link.Edge.From);
        commitments = below.Where(pair => carriers[pair.Key].Any()).GroupBy(pair => pair.Value.Programme)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<Commitment>)[.. group.Select(pair => pair.Value.Commitment).OrderBy(c => Collation.SortKey(c.Position ?? c.Name), StringComparer.Ordinal)]);
    }

    /// <summary>The commitments below some programmes, each with its programme.</summary>
    private async Task<Dictionary<NodeId, (NodeId Programme, Commitment Commitment)>> Below(IReadOnlyList<NodeId> programmes, CancellationToken cancellation)
    {
        var found = new Dictionary<NodeId, (NodeId Programme, Commitment Commitment)>();
        var level = programmes.ToDictionary(id => id, id => id);
        while (level.Count > 0)
        {
            var next = new Dictionary<NodeId, NodeId>();
            foreach (var link in (await reader.Expand([.. level.Keys], EdgeKind.PartOf, Direction.In, cancellation)).SelectMany(links => links))
            {
                if (link.From is not Commitment commitment || !found.TryAdd(commitment.NodeId, (level[link.Edge.To], commitment))) continue;
                next[commitment.NodeId] = level[link.Edge.To];
            }

            level = next;
        }

        return found;
    }

    /// <summary>What the store can filter by itself; those with two accountable people it cannot count, so they are found first.</summary>
    private async Task<Filter?> Found(CancellationToken cancellation)
    {
        var accountable = Filter.Equal(Field.Responsibility, Responsibility.Accountable);
        switch (Show)
        {
            case "none":
                return new Filter.Links(EdgeKind.AccountableFor, Direction.In, Quantifier.None, accountable);
            case "vacant":
                return new Filter.Links(EdgeKind.AccountableFor, Direction.In, Quantifier.Some, new Filter.Not(new Filter.At(Step.Person, null)));
            case "provisional":
                return new Filter.Links(EdgeKind.AccountableFor, Direction.In, Quantifier.Some, Filter.Equal(Field.Standing, Standing.Provisional));
            case "shared":
                var owned = await reader.Store.Page(
                    new() { Kind = NodeKind.Programme, AsOf = reader.Day, Where = new Filter.Links(EdgeKind.AccountableFor, Direction.In, Quantifier.Some, accountable) }, cancellation);
                NodeId[] ids = [.. owned.Items.Select(row => row.Node.NodeId)];
                var owners = await reader.Expand(ids, EdgeKind.AccountableFor, Direction.In, cancellation, accountable);
                object?[] shared = [.. ids.Zip(owners).Where(pair => pair.Second.Select(link => link.Person?.Id).OfType<PersonId>().Distinct().Count() > 1).Select(pair => (object?)pair.First.Key)];
                return new Filter.Test(Field.Id, Comparison.In, shared);
            default:
                Show = null;
                return null;
        }
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Overlaps;

/// <summary>Two boards side by side on the day: whom they share and since when, their chairs and members, and what both oversee.</summary>
public sealed class PairModel(Reader reader, Links links, PageHead head) : PageModel
{
    private static readonly NodeKind[] Kinds = [NodeKind.Board];

    /// <summary>The first board, by id or name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? A { get; set; }

    /// <summary>The second board, by id or name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? B { get; set; }

    /// <summary>The first board as it was asked for.</summary>
    public Pick First { get; private set; } = null!;

    /// <summary>The second.</summary>
    public Pick Second { get; private set; } = null!;

    /// <summary>The boards; null until both are chosen.</summary>
    public (Board One, Board Other)? Boards { get; private set; }

    /// <summary>Who sits on both, by name.</summary>
    public IReadOnlyList<SharedMember> Shared { get; private set; } = [];

    /// <summary>Those who sit on the first.</summary>
    public IReadOnlyList<Link> One { get; private set; } = [];

    /// <summary>Those who sit on the second.</summary>
    public IReadOnlyList<Link> Other { get; private set; } = [];

    /// <summary>What the first oversees and the second too, each with both links.</summary>
    public IReadOnlyList<(Link One, Link Other)> Overseen { get; private set; } = [];

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        head.Title = "Two boards side by side";
        head.Trail = [("Home", "/"), ("Who shares whom", "/overlaps")];
        First = await Pick.Of(reader, "a", "One board", A, Kinds, cancellation);
        Second = await Pick.Of(reader, "b", "The other board", B, Kinds, cancellation);
        if (First.Node is not null && First.Node.NodeId == Second.Node?.NodeId) Second = Second with { Node = null, Typed = "", Fault = "Choose another board than the first" };
        foreach (var pick in (Pick[])[First, Second])
        {
            if (pick.Fault is { } fault) head.Faults.Add(new(fault, pick.Field));
        }

        if (First.Node is not Board one || Second.Node is not Board other) return Page();
        if (First.IsByName || Second.IsByName) return Redirect(Address(one.NodeId, other.NodeId));
        await Read(one, other, cancellation);
        return Page();
    }

    /// <summary>The address with these boards.</summary>
    public string Address(NodeId? a, NodeId? b) => links.To("/overlaps/pair", ("a", a?.ToString() ?? First.InLink), ("b", b?.ToString() ?? Second.InLink));

    /// <summary>Whether somebody sits on both.</summary>
    public bool IsShared(Link seat) => seat.Person is { } person && Shared.Any(member => member.Person.Id == person.Id);

    private async Task Read(Board one, Board other, CancellationToken cancellation)
    {
        head.Title = $"{one.Name} and {other.Name}";
        Boards = (one, other);
        var members = await reader.Expand([one.NodeId, other.NodeId], EdgeKind.MemberOf, Direction.In, cancellation);
        (One, Other) = (ByRole(members[0]), ByRole(members[1]));
        var overseen = await reader.Expand([one.NodeId, other.NodeId], EdgeKind.Oversees, Direction.Out, cancellation);
        Overseen = [.. overseen[0].Join(overseen[1], link => link.Edge.To, link => link.Edge.To, (first, second) => (first, second))];
        var pairs = await reader.Store.SharedMembers(new() { AsOf = reader.Day, Board = one.Id }, cancellation);
        if (pairs.Items.FirstOrDefault(pair => pair.One.Id == other.Id || pair.Other.Id == other.Id) is { } both)
            Shared = both.One.Id == one.Id ? both.Members : [.. both.Members.Select(member => member with { OneSeat = member.OtherSeat, OtherSeat = member.OneSeat })];
        foreach (var member in Shared)
        {
            reader.Remember(member.OneSeat);
            reader.Remember(member.OtherSeat);
        }
    }

    private static IReadOnlyList<Link> ByRole(IReadOnlyList<Link> seats) =>
        [.. seats.OrderBy(link => ((Membership)link.Edge).Role).ThenBy(link => Collation.SortKey((link.Person ?? link.From).Name), StringComparer.Ordinal)];
}

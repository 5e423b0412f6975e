using Microsoft.AspNetCore.Mvc;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Boards;

/// <summary>The list of boards, with their chairs and to whom they report.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Board, reader, links, head)
{
    private Dictionary<NodeId, IReadOnlyList<Link>> chairs = [];
    private Dictionary<NodeId, IReadOnlyList<Link>> reports = [];

    /// <summary>The kind of board to which the list is narrowed, as a word.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? BoardKindAsked { get; set; }

    /// <inheritdoc/>
    public override IReadOnlyList<Choice> Filters => [new("kind", "Kind", Option.Of<BoardKind>("All kinds"), BoardKindAsked)];

    /// <summary>Who chairs a board.</summary>
    public IReadOnlyList<Link> Chairs(Node board) => chairs.GetValueOrDefault(board.NodeId, []);

    /// <summary>To whom a board reports.</summary>
    public IReadOnlyList<Link> ReportsTo(Node board) => reports.GetValueOrDefault(board.NodeId, []);

    /// <inheritdoc/>
    protected override Filter? Where => Words.TryParse(BoardKindAsked, out BoardKind kind) ? Filter.Equal(Field.Kind, kind) : null;

    /// <inheritdoc/>
    protected override async Task Load(IReadOnlyList<NodeId> ids, CancellationToken cancellation)
    {
        chairs = ids.Zip(await Reader.Expand(ids, EdgeKind.MemberOf, Store.Direction.In, cancellation, Filter.Equal(Field.Role, MemberRole.Chair))).ToDictionary(pair => pair.First, pair => pair.Second);
        reports = ids.Zip(await Reader.Expand(ids, EdgeKind.ReportsTo, Store.Direction.Out, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

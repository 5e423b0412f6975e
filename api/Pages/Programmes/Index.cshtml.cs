using Microsoft.AspNetCore.Mvc;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages.Programmes;

/// <summary>The list of programmes, with the boards that oversee them and who is accountable.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head) : ListPage(NodeKind.Programme, reader, links, head)
{
    private Dictionary<NodeId, IReadOnlyList<Link>> boards = [];
    private Dictionary<NodeId, IReadOnlyList<Link>> owners = [];

    /// <summary>The kind of programme to which the list is narrowed, as a word.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? ProgrammeKindAsked { get; set; }

    /// <inheritdoc/>
    public override IReadOnlyList<Choice> Filters => [new("kind", "Kind", Option.Of<ProgrammeKind>("All kinds"), ProgrammeKindAsked)];

    /// <summary>The boards that oversee a programme.</summary>
    public IReadOnlyList<Link> Boards(Node programme) => boards.GetValueOrDefault(programme.NodeId, []);

    /// <summary>Who is accountable for a programme.</summary>
    public IReadOnlyList<Link> Owners(Node programme) => owners.GetValueOrDefault(programme.NodeId, []);

    /// <inheritdoc/>
    protected override Filter? Where => Words.TryParse(ProgrammeKindAsked, out ProgrammeKind kind) ? Filter.Equal(Field.Kind, kind) : null;

    /// <inheritdoc/>
    protected override async Task Load(IReadOnlyList<NodeId> ids, CancellationToken cancellation)
    {
        boards = ids.Zip(await Reader.Expand(ids, EdgeKind.Oversees, Store.Direction.In, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
        owners = ids.Zip(await Reader.Expand(ids, EdgeKind.AccountableFor, Store.Direction.In, cancellation, Filter.Equal(Field.Responsibility, Responsibility.Accountable)))
            .ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

using OrgGraph.Api.Pages.Scenarios;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.Pages.People;

/// <summary>A person: seats, posts and responsibilities on the day, before and later, for whom, and the surroundings as a diagram.</summary>
public sealed class DetailModel(Reader reader, PageHead head, Surroundings surroundings, Links links) : DetailPage<Person>(NodeKind.Person, reader, head)
{
    /// <summary>Memberships of boards and organisations.</summary>
    public Spans Seats { get; private set; } = null!;

    /// <summary>Posts.</summary>
    public Spans Posts { get; private set; } = null!;

    /// <summary>Accountabilities.</summary>
    public Spans Responsibilities { get; private set; } = null!;

    /// <summary>The diagram; null when it cannot be drawn.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>The address of the scenario in which the person leaves.</summary>
    public string WhatIf => WhatIfModel.Address(links, new() { Name = WhatIfModel.ShortName($"Without {Node.Name}"), From = Reader.Day, Moves = [new Move.Leave(Node.Id)] });

    /// <summary>The organisations for which the person speaks on the day.</summary>
    public IReadOnlyList<Organisation> SpeaksFor =>
        [.. Seats.Now.Concat(Responsibilities.Now).Select(link => link.OnBehalfOf).OfType<Organisation>().DistinctBy(o => o.Id).OrderBy(o => Collation.SortKey(o.Name), StringComparer.Ordinal)];

    /// <inheritdoc/>
    protected override async Task Load(CancellationToken cancellation)
    {
        Seats = new(await Reader.ExpandAllTime(Node.NodeId, EdgeKind.MemberOf, Direction.Out, cancellation), Reader.Day);
        Posts = new(await Reader.ExpandAllTime(Node.NodeId, EdgeKind.Holds, Direction.Out, cancellation), Reader.Day);
        Responsibilities = new(await Reader.ExpandAllTime(Node.NodeId, EdgeKind.AccountableFor, Direction.Out, cancellation), Reader.Day);
        Picture = await surroundings.Of(Node.NodeId, cancellation);
    }
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages;

/// <summary>The home page: what this is, what there is of each kind on the day, and the questions to begin with.</summary>
public sealed class IndexModel(Reader reader, PageHead head) : PageModel
{
    private static readonly NodeKind[] Kinds = [NodeKind.Person, NodeKind.Board, NodeKind.Organisation, NodeKind.Programme, NodeKind.Commitment];

    /// <summary>How many there are of each kind, and how many of them only possibly.</summary>
    public IReadOnlyList<(NodeKind Kind, int Count, int Possibly)> Figures { get; private set; } = [];

    /// <summary>How many posts nobody holds.</summary>
    public int Vacancies { get; private set; }

    /// <summary>Counts.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var figures = new List<(NodeKind, int, int)>();
        foreach (var kind in Kinds)
        {
            int possibly = await Count(kind, Filter.Equal(Field.Certainty, Certainty.Possibly), cancellation);
            figures.Add((kind, await Count(kind, null, cancellation), possibly));
        }

        Figures = figures;
        Vacancies = await Count(NodeKind.Post, Posts.IndexModel.Vacant, cancellation);
        if (figures.Any(figure => figure.Item3 > 0)) head.Marks.Add(Mark.Possibly);
    }

    private async Task<int> Count(NodeKind kind, Filter? where, CancellationToken cancellation) =>
        (await reader.Store.Page(new() { Kind = kind, AsOf = reader.Day, Where = where, Page = PageRequest.Of(0, countTotal: true) }, cancellation)).Total ?? 0;
}

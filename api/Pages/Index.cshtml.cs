using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;

namespace OrgGraph.Api.Pages;

/// <summary>The home page: what this is, what there is of each kind on the day, and the questions to begin with.</summary>
public sealed class IndexModel(Reader reader, PageHead head, DayFindings findings) : PageModel
{
    private static readonly NodeKind[] Kinds = [NodeKind.Person, NodeKind.Board, NodeKind.Organisation, NodeKind.Programme, NodeKind.Commitment];

    private const int MostPressing = 5;

    /// <summary>How many there are of each kind, and how many of them only possibly.</summary>
    public IReadOnlyList<(NodeKind Kind, int Count, int Possibly)> Figures { get; private set; } = [];

    /// <summary>How many posts nobody holds.</summary>
    public int Vacancies { get; private set; }

    /// <summary>What the checks find; null while they are still running.</summary>
    public FindingsReport? Report { get; private set; }

    /// <summary>What matters most of it: a few checks with what each found.</summary>
    public IReadOnlyList<IReadOnlyList<Finding>> Pressing =>
        [.. Report!.Findings.GroupBy(finding => finding.Check).Take(MostPressing).Select(group => (IReadOnlyList<Finding>)[.. group])];

    /// <summary>The questions to begin with: what each is called, where it is answered, and what it tells.</summary>
    public IReadOnlyList<(string Heading, string Href, string Text)> Questions { get; } =
    [
        ("Who sits where", "/board-load", "People by their seats and responsibilities, the most loaded first."),
        ("Who is accountable for what", "/accountability", "Owners, delivery leads and partner leads of each programme; what is vacant and what is shared."),
        ("Who reports to whom", "/diagrams/reporting-lines", "The boards and programmes as a diagram, and the same in words."),
        ("Who shares whom", "/overlaps", "Boards that the same people sit on at the same time, as a matrix and side by side."),
        ("Paths", "/path", "How two people, boards or anything else are connected, step by step."),
        ("Two dates", "/compare", "Who came and went between two dates, what changed hands, and which findings appeared."),
        ("What if", "/scenarios", "Suppose that somebody leaves or takes over, and see which findings appear and disappear."),
    ];

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
        Report = await findings.Report(RulePack.Default, DayFindings.LittlePatience, cancellation);
        if (figures.Any(figure => figure.Item3 > 0)) head.Marks.Add(Mark.Possibly);
    }

    private async Task<int> Count(NodeKind kind, Filter? where, CancellationToken cancellation) =>
        (await reader.Store.Page(new() { Kind = kind, AsOf = reader.Day, Where = where, Page = PageRequest.Of(0, countTotal: true) }, cancellation)).Total ?? 0;
}

using OrgGraph.Findings.Checks;

namespace OrgGraph.Findings;

/// <summary>Every check there is, in the order in which they are told.</summary>
public static class CheckList
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        new OverBoarded(), new PortfolioConcentration(), new LongTenure(), new KeyPersonLink(), new KeyPersonOwner(), new KeyPersonQuorum(),
        new NoAccountable(), new VacantAccountability(), new ProvisionalAccountability(), new SeveralAccountable(), new SameAccountablePeople(),
        new AccountableOffBoard(), new SelfOversight(), new TwoBoardsOversee(), new MissingPartner(), new DeliverableWithoutOwner(),
        new NoReportingLine(), new SeveralSolidLines(), new ReportingLoop(), new LineToEnded(), new SeveralRoots(), new SpanOfControl(),
        new SoleLink(), new SharedMembership(),
        new DateContradiction(), new OverlappingTerms(), new StaleSource(), new NoSource(), new ProbableDuplicates(),
    ];

    /// <summary>The check with this code; null when there is none.</summary>
    public static Check? Find(string code) => All.FirstOrDefault(check => check.Id == code);
}

namespace OrgGraph.Findings;

/// <summary>How much a run tells at most.</summary>
/// <param name="FindingsPerCheck">Findings of one check; past it a notice says that there are more.</param>
/// <param name="EvidencePerFinding">Facts told with one finding; all of them make its identity.</param>
public sealed record PackLimits(int FindingsPerCheck, int EvidencePerFinding);

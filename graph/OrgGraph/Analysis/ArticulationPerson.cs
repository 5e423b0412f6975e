namespace OrgGraph.Analysis;

/// <summary>Somebody without whom boards that hang together through shared members would fall into groups that share nobody.</summary>
/// <param name="Person">Who.</param>
/// <param name="Groups">For each group that would remain, the board in it on which the person sits, and how many boards and other people it has.</param>
public sealed record ArticulationPerson(Person Person, IReadOnlyList<(Board Through, int Boards, int People)> Groups);

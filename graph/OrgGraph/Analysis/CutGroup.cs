namespace OrgGraph.Analysis;

/// <summary>Boards and people that would still hang together.</summary>
/// <param name="Through">The board of the group on which the person sits; of several, the one met first.</param>
/// <param name="Boards">How many boards.</param>
/// <param name="People">How many people.</param>
internal readonly record struct CutGroup(int Through, int Boards, int People);

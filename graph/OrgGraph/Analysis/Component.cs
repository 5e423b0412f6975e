namespace OrgGraph.Analysis;

/// <summary>Boards that hang together through shared members, and the people who sit on them.</summary>
/// <param name="Boards">The boards, in the order of their ids.</param>
/// <param name="People">The people, likewise.</param>
public sealed record Component(IReadOnlyList<Board> Boards, IReadOnlyList<Person> People);

namespace OrgGraph.Analysis;

/// <summary>A person without whom boards that hang together would fall apart, by the ordinals of a <see cref="SeatGraph"/>.</summary>
/// <param name="Person">The person.</param>
/// <param name="Groups">What would remain, group by group.</param>
internal sealed record CutPerson(int Person, IReadOnlyList<CutGroup> Groups);

namespace OrgGraph.Store;

/// <summary>Two boards and the people who sit on both. The first of the two is the one whose id comes first.</summary>
/// <param name="One">One board.</param>
/// <param name="Other">The other.</param>
/// <param name="Members">The people, by name.</param>
public sealed record SharedMembers(Board One, Board Other, IReadOnlyList<SharedMember> Members);

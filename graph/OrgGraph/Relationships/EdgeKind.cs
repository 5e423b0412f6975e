namespace OrgGraph.Relationships;

/// <summary>The kinds of edge. The direction and the ends that each allows are in <see cref="EdgeKinds"/>.</summary>
public enum EdgeKind
{
    MemberOf,
    Holds,
    PostIn,
    ReportsTo,
    Oversees,
    AccountableFor,
    Delivers,
    PartOf,
    PartyTo,
    Covers,
    Succeeds,
}

namespace OrgGraph.Relationships;

/// <summary>In which role someone sits on a board.</summary>
public enum MemberRole
{
    Chair,
    DeputyChair,
    Member,
    Attendee,
    Observer,
    Secretary,
}

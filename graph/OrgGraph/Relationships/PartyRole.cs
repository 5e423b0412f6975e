namespace OrgGraph.Relationships;

/// <summary>In which role an organisation stands to an agreement or a programme. Not invited is a recorded absence, not a part.</summary>
public enum PartyRole
{
    Signatory,
    Partner,
    NotInvited,
}

namespace OrgGraph.Relationships;

/// <summary>What someone answers for, after RACI (responsible, accountable, consulted, informed), with the words of the field.</summary>
public enum Responsibility
{
    Accountable,
    DeliveryLead,
    DeliveryTeam,
    PartnerLead,
    Consulted,
    Informed,
}

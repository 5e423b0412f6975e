namespace OrgGraph.Boards;

/// <summary>What a board is for.</summary>
public enum BoardKind
{
    Political,
    Strategic,
    Operational,
    Committee,
    DeliveryUnit,
    WorkingGroup,
}

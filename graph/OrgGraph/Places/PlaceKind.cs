namespace OrgGraph.Places;

/// <summary>What sort of place.</summary>
public enum PlaceKind
{
    Borough,
    StpArea,
    Region,
}

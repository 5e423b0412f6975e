namespace OrgGraph.Relationships;

/// <summary>For whom an edge is carried.</summary>
public static class Representation
{
    /// <summary>The organisation that a member or an accountable person represents; null when there is none, and for edges that have no such thing.</summary>
    public static OrganisationId? OnBehalfOf(this Edge edge) => edge switch
    {
        Membership membership => membership.OnBehalfOf,
        Accountability accountability => accountability.OnBehalfOf,
        _ => null,
    };
}

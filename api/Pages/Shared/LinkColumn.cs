namespace OrgGraph.Api.Pages.Shared;

/// <summary>What a column of a table of facts shows.</summary>
public enum LinkColumn
{
    /// <summary>The person, or the post when nobody holds it.</summary>
    Carrier,

    /// <summary>The node that the fact leaves.</summary>
    From,

    /// <summary>The node that it reaches.</summary>
    To,

    /// <summary>In which role, responsibility or manner.</summary>
    How,

    /// <summary>The organisation that is represented.</summary>
    OnBehalfOf,

    /// <summary>When it holds.</summary>
    When,

    /// <summary>What the sources say besides, and where they say it.</summary>
    Source,
}

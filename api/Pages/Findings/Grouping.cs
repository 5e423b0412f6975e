namespace OrgGraph.Api.Pages.Findings;

/// <summary>By what the findings are told.</summary>
public enum Grouping
{
    /// <summary>By the check that found them.</summary>
    Check,

    /// <summary>By the people whom they are about; one about two people is told with both.</summary>
    Person,

    /// <summary>By the boards that they are about, likewise.</summary>
    Board,
}

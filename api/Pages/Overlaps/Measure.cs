namespace OrgGraph.Api.Pages.Overlaps;

/// <summary>How strongly two boards are joined by the people they share.</summary>
public enum Measure
{
    /// <summary>By how many people.</summary>
    Shared,

    /// <summary>By how many of the smaller board.</summary>
    Overlap,

    /// <summary>By how many of all.</summary>
    Jaccard,

    /// <summary>By people, those who sit on many boards counting less.</summary>
    Newman,
}

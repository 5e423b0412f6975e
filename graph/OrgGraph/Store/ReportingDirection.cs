namespace OrgGraph.Store;

/// <summary>Which way reporting lines are followed.</summary>
public enum ReportingDirection
{
    /// <summary>To whom it answers.</summary>
    Up,

    /// <summary>Who answers to it.</summary>
    Down,

    /// <summary>Up, then down.</summary>
    Both,
}

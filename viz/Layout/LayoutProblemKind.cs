namespace OrgGraph.Viz.Layout;

/// <summary>What sort of reason stands against a drawing.</summary>
public enum LayoutProblemKind
{
    /// <summary>No JavaScript engine can be had on this platform.</summary>
    NoEngine,

    /// <summary>More boxes or lines than a drawing takes.</summary>
    TooLarge,

    /// <summary>It took longer than it may.</summary>
    TooSlow,

    /// <summary>Too many others were waiting.</summary>
    Busy,

    /// <summary>The engine failed, or ran out of its memory.</summary>
    Failed,
}

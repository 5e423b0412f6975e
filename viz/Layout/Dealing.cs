namespace OrgGraph.Viz.Layout;

/// <summary>How the units of a row that is broken are dealt out to several.</summary>
internal enum Dealing
{
    /// <summary>The deepest to the first row, so that each is filled with what is about as deep.</summary>
    ByDepth,

    /// <summary>In turn.</summary>
    InTurn,

    /// <summary>Those from which lines lead down to the last, so that few lines pass rows.</summary>
    HeadsLast,
}

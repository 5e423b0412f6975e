namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>What the order is worth that a search for a better one sets out from.</summary>
internal enum Start
{
    /// <summary>It is as good as any.</summary>
    Given,

    /// <summary>The same, and a few others are enough: there are many shapes to try.</summary>
    Hurried,

    /// <summary>Readers know it from another drawing: it is mended in place, and left only where much is gained.</summary>
    Seeded,

    /// <summary>It was found by a search.</summary>
    Settled,
}

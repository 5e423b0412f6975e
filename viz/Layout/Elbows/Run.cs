namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>The part of a net in one channel, the room between two rows: from its ports above to its ports below, by way of one stretch along the
/// channel.</summary>
internal sealed class Run(Net net)
{
    public Net Net { get; } = net;

    /// <summary>Its ports at the upper row.</summary>
    public List<Port> Upper { get; } = [];

    /// <summary>Its ports at the lower row.</summary>
    public List<Port> Lower { get; } = [];

    /// <summary>Which of the channel's tracks its stretch lies on; −1 for one that goes straight through.</summary>
    public int Track { get; set; } = -1;

    /// <summary>Where the stretch begins.</summary>
    public double Least => Math.Min(Upper.Min(p => p.At), Lower.Min(p => p.At));

    /// <summary>Where the stretch ends.</summary>
    public double Greatest => Math.Max(Upper.Max(p => p.At), Lower.Max(p => p.At));

    /// <summary>Whether it goes straight through.</summary>
    public bool IsStraight => Greatest - Least < 0.5;
}

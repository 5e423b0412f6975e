namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>A place at which lines enter or leave a row: on a side of a box, at the trunk of a stack, or on the way past.</summary>
internal sealed class Port
{
    /// <summary>Where along the row it is.</summary>
    public double At { get; set; }

    /// <summary>The least and the greatest that it may be; equal for one that cannot be moved.</summary>
    public double Least { get; set; }

    /// <inheritdoc cref="Least"/>
    public double Greatest { get; set; }

    /// <summary>The least and the greatest that it may be where no other port is near.</summary>
    public double Low { get; init; }

    /// <inheritdoc cref="Low"/>
    public double High { get; init; }

    /// <summary>Whether it may be moved to a place.</summary>
    public bool CanBe(double at) => at >= Least && at <= Greatest;
}

namespace OrgGraph.Tests.Viz;

/// <summary>How somebody sees colours.</summary>
internal enum Sight
{
    Normal,

    /// <summary>Without the cones for long waves.</summary>
    Protanopia,

    /// <summary>Without the cones for middle waves.</summary>
    Deuteranopia,
}

using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>A group of the drawing: a box, a line, a tier, an entry of the legend.</summary>
internal sealed class SvgPiece
{
    /// <summary>The word of its class: <c>box</c>, <c>line</c>, <c>casing</c>, <c>tier</c>, <c>group</c>, <c>legend</c>, <c>frame</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Which sort of box or line; null for none.</summary>
    public string? Variety { get; init; }

    /// <summary>Its id in the diagram.</summary>
    public string? Id { get; init; }

    /// <summary>Of a line: the box that it leaves.</summary>
    public string? From { get; init; }

    /// <summary>Of a line: the box that it reaches.</summary>
    public string? To { get; init; }

    /// <summary>The areas of its filled shapes; the first of a box is its outline.</summary>
    public List<Area> Filled { get; } = [];

    /// <summary>Its lines.</summary>
    public List<SvgWay> Ways { get; } = [];

    /// <summary>Its texts.</summary>
    public List<SvgText> Texts { get; } = [];

    /// <summary>Of a box: its outline.</summary>
    public Area Outline => Filled[0];

    /// <summary>Its straight stretches.</summary>
    public IEnumerable<Stretch> Stretches => Ways.SelectMany(way => way.Stretches);
}

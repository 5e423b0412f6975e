using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;

namespace OrgGraph.Viz.Scenes;

/// <summary>A finished drawing: what stands where, in which colour. SVG and PNG are both written from it.</summary>
/// <param name="Key">A word for it that can stand in an id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it shows, for those who cannot see it.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Pieces">What it consists of, from back to front.</param>
public sealed record Scene(string Key, string Title, string Description, double Width, double Height, IReadOnlyList<Piece> Pieces)
{
    /// <summary>By what it can be narrowed or picked out, once each.</summary>
    public IReadOnlyList<Mention> Terms { get; init; } = [];

    /// <summary>What stands above the chart: its title, and what it covers with the day.</summary>
    public IReadOnlyList<Paragraph> Heading { get; init; } = [];

    /// <summary>Where its boxes and lines are. Titles of tiers stand on the left of it.</summary>
    public Area Chart { get; init; }

    /// <summary>What stands below the legend: notes and sources.</summary>
    public IReadOnlyList<Paragraph> Footing { get; init; } = [];

    /// <summary>Every mark, from back to front.</summary>
    public IEnumerable<Mark> Marks => Pieces.SelectMany(piece => piece.Marks);
}

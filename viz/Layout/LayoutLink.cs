namespace OrgGraph.Viz.Layout;

/// <summary>A link between two boxes, drawn from the one in the earlier tier or row to the one in the later.</summary>
/// <param name="Id">Unique among the links.</param>
/// <param name="From">A box.</param>
/// <param name="To">Another box.</param>
/// <param name="Style">Links of one style that leave the same box share a trunk.</param>
/// <param name="LabelWidth">The room that its label needs; 0 for none.</param>
/// <param name="LabelHeight">The room that its label needs.</param>
/// <param name="Weight">How much it matters that it is straight and short, from 1.</param>
/// <param name="SharesTarget">Whether it shares its trunk with the links that reach the same box, rather than with those that leave the same
/// box.</param>
/// <param name="Thickness">How thick it is drawn.</param>
/// <param name="ShortWidth">In a network, the room that a letter needs where its label finds none; 0 for none.</param>
public sealed record LayoutLink(
    string Id, string From, string To, string Style, double LabelWidth = 0, double LabelHeight = 0, int Weight = 1, bool SharesTarget = false, double Thickness = 0,
    double ShortWidth = 0);

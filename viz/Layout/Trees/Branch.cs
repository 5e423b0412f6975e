namespace OrgGraph.Viz.Layout.Trees;

/// <summary>Boxes that hang together, laid out from their own top left corner.</summary>
/// <param name="Width">How wide they are.</param>
/// <param name="Height">How high they are.</param>
/// <param name="Attach">Where along the upper side the line from above reaches them.</param>
/// <param name="Spots">The corner of each box.</param>
/// <param name="Open">The boxes that hang on that line itself, each with the rest of its way from there on.</param>
/// <param name="Ways">The whole way to each box that hangs on another of these.</param>
internal sealed record Branch(
    double Width, double Height, double Attach, IReadOnlyList<(int Box, Spot At)> Spots, IReadOnlyList<(int Box, IReadOnlyList<Spot> Points)> Open,
    IReadOnlyList<(int Box, IReadOnlyList<Spot> Points)> Ways)
{
    /// <summary>The same, moved.</summary>
    public Branch Moved(double right, double down)
    {
        return this with
        {
            Attach = Attach + right,
            Spots = [.. Spots.Select(spot => (spot.Box, Move(spot.At)))],
            Open = [.. Open.Select(way => (way.Box, (IReadOnlyList<Spot>)[.. way.Points.Select(Move)]))],
            Ways = [.. Ways.Select(way => (way.Box, (IReadOnlyList<Spot>)[.. way.Points.Select(Move)]))],
        };

        Spot Move(Spot spot) => new(spot.X + right, spot.Y + down);
    }
}

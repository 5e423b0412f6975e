namespace OrgGraph.Viz.Diagrams;

/// <summary>What the colours of a diagram stand for. Each has a mark too, which stands in the boxes, so that nobody needs to see the colour.</summary>
/// <param name="By">By what boxes are coloured.</param>
/// <param name="Hues">The colours: organisations by how many boxes have them, tiers from the top; <see cref="MostHues"/> and one for all others.</param>
public sealed record Colouring(ColourBy By, IReadOnlyList<Hue> Hues)
{
    /// <summary>The most colours that can be told apart, besides that of all others.</summary>
    public const int MostHues = 8;

    /// <summary>The most colours of one box.</summary>
    public const int MostInBox = 3;

    /// <summary>The whole as a sentence: "Colours by organisation: A is North Riding Council; B is …".</summary>
    public string Sentence => Hues.Count == 0 ? $"{Phrases.Capital(Words.Of(By))}: none is stated of anything in this diagram."
        : $"Colours by {Words.Of(By)}: {string.Join("; ", Hues.Select(hue => $"{hue.Mark} is {hue.Name}"))}.";
}

namespace OrgGraph.Analysis;

/// <summary>Two boards that share members on a day, and how strongly.</summary>
/// <param name="One">The board whose id comes first.</param>
/// <param name="Other">The other.</param>
/// <param name="Shared">How many people sit on both.</param>
/// <param name="Sure">How many of them do on every reading of the dates.</param>
/// <param name="Overlap">Shared people by the members of the smaller board (the overlap coefficient), 0 to 1.</param>
/// <param name="Jaccard">Shared people by the people of both boards together, 0 to 1.</param>
/// <param name="Newman">The sum, over the shared people, of one divided by their other boards: somebody who sits everywhere joins little (Newman 2001).</param>
public sealed record Projection(Board One, Board Other, int Shared, int Sure, double Overlap, double Jaccard, double Newman);

namespace OrgGraph.Analysis;

/// <summary>Two boards of a <see cref="SeatGraph"/>, the first ordinal first, and how many people sit on both.</summary>
internal readonly record struct BoardPair(int One, int Other, int Shared);

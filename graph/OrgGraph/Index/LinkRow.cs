namespace OrgGraph.Index;

/// <summary>A <see cref="Link"/> as ordinals.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Person">Who carries it, or -1.</param>
/// <param name="Holding">The holding by which, or -1.</param>
/// <param name="Period">When it holds for that person.</param>
/// <param name="Certainty">How sure on the day of the question.</param>
internal readonly record struct LinkRow(int Edge, int Person, int Holding, DayBounds Period, Certainty Certainty);

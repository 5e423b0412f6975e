namespace OrgGraph.Provenance;

/// <summary>Where a fact comes from: a source and a place in it.</summary>
/// <param name="Source">The document.</param>
/// <param name="Place">The page, slide, heading or row in it, in words.</param>
public sealed record Citation(SourceId Source, string Place);

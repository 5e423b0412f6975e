namespace OrgGraph.Api.Diagrams;

/// <summary>A query as it was read: all of it that could be, and what is wrong with the rest.</summary>
/// <param name="Query">What could be read. Only without refusals is it what was asked for.</param>
/// <param name="Refusals">What is wrong, each with the name of the parameter as its subject; empty when nothing is.</param>
public sealed record DiagramReading(DiagramQuery Query, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>Whether it can be asked for.</summary>
    public bool IsGood => Refusals.Count == 0;
}

namespace OrgGraph.Findings;

/// <summary>What a reader must know about a run of a check: that it stopped at its bound, or that the record says too little to judge by.</summary>
/// <param name="Check">The code of the check.</param>
/// <param name="Text">In plain English.</param>
public sealed record Notice(string Check, string Text);

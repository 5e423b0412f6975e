namespace OrgGraph.Findings;

/// <summary>Something that a check found: what, about whom, on what evidence, how sure.</summary>
public sealed record Finding
{
    /// <summary>Its identity, the same for as long as it rests on the same edges.</summary>
    public required FindingId Id { get; init; }

    /// <summary>What it is about, whatever the evidence.</summary>
    public required MatterId Matter { get; init; }

    /// <summary>A hash of all that the evidence says: dates, roles, standing, citations. Another one means that a fact was changed.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The code of the check that found it.</summary>
    public required string Check { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whom or what it is about; the one to look at first comes first.</summary>
    public required IReadOnlyList<Node> Subjects { get; init; }

    /// <summary>What was found, in a sentence or two of plain English.</summary>
    public required string Text { get; init; }

    /// <summary>The facts on which it rests, at most as many as the rule pack tells.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>On how many facts it rests, told or not.</summary>
    public required int EvidenceCount { get; init; }

    /// <summary>Where terms overlap, the period that they have in common; else null.</summary>
    public Validity? Together { get; init; }

    /// <summary>Whether it holds on every reading of the dates, or only on some.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What was measured; null where nothing is.</summary>
    public double? Measure { get; init; }

    /// <summary>The rule pack's threshold that the measure is beyond; null where there is none.</summary>
    public double? Threshold { get; init; }
}

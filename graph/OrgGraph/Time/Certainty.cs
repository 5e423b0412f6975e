namespace OrgGraph.Time;

/// <summary>The answer to "does this hold on that day?" when dates may be known only in part.</summary>
public enum Certainty
{
    /// <summary>It does not hold on any reading of the dates.</summary>
    No,

    /// <summary>It holds on some readings of the dates and not on others.</summary>
    Possibly,

    /// <summary>It holds on every reading of the dates.</summary>
    Definitely,
}

/// <summary>How certainties combine.</summary>
public static class Certainties
{
    /// <summary>How sure it is that both hold: no surer than the less sure of the two.</summary>
    public static Certainty And(this Certainty one, Certainty other) => one < other ? one : other;
}

namespace OrgGraph.Time;

/// <summary>
/// When something holds: a half-open interval of days, <c>[start, end)</c>, either bound of which may be known only as a range.
/// No end means that nothing known ends it, so it runs on. An end that is known to have come, but not when, is a range.
/// </summary>
public readonly record struct Validity
{
    private readonly bool hasEnd;
    private readonly PossibleDay end;

    /// <summary>An interval by its first day and the day after its last.</summary>
    /// <exception cref="ArgumentException">On no reading of the two bounds does the end come after the start.</exception>
    public Validity(PossibleDay start, PossibleDay? end = null)
    {
        if (end is { Latest: { } latest } && start.Earliest is { } earliest && latest <= earliest)
            throw new ArgumentException($"It would end on {latest.AddDays(-1):O}, before it starts on {earliest:O}.", nameof(end));
        Start = start;
        hasEnd = end is not null;
        this.end = end ?? default;
    }

    /// <summary>The first day on which it holds.</summary>
    public PossibleDay Start { get; }

    /// <summary>The first day on which it no longer holds; null when no end is recorded.</summary>
    public PossibleDay? End => hasEnd ? end : null;

    /// <summary>The last day on which it holds, as it is told outside; null when no end is recorded.</summary>
    public PossibleDay? LastDay => hasEnd ? end.Plus(-1) : null;

    /// <summary>Holds on every day: for what neither begins nor ends, such as a person whose dates are nobody's business.</summary>
    public static Validity Always => new(PossibleDay.OnOrBefore(DateOnly.MinValue));

    /// <summary>From the outside form, whose first and last day are both inclusive.</summary>
    /// <exception cref="ArgumentException">The last day is before the first on every reading.</exception>
    public static Validity FromTo(PossibleDay firstDay, PossibleDay? lastDay = null) => new(firstDay, lastDay?.Plus(1));

    /// <summary>Whether it holds on a day.</summary>
    public Certainty On(DateOnly day)
    {
        if (Start.Earliest is { } earliest && day < earliest) return Certainty.No;
        if (hasEnd && end.Latest is { } latest && day >= latest) return Certainty.No;
        bool begun = Start.Latest is { } started && day >= started;
        bool running = !hasEnd || (end.Earliest is { } ended && day < ended);
        return begun && running ? Certainty.Definitely : Certainty.Possibly;
    }

    /// <summary>
    /// The same, cut short where something it depends on ends: a death or a dissolution ends what is still open.
    /// An end of its own stays, even a later one, so that the contradiction can be found.
    /// </summary>
    public Validity ClosedBy(Validity one, Validity other)
    {
        if (hasEnd || EarlierEnd(one, other) is not { } cut) return this;
        return Start.Earliest is { } earliest && cut.Latest is { } latest && latest <= earliest ? this : new Validity(Start, cut);
    }

    /// <summary>When both hold; null when on no reading of the dates they do. On each day it is as certain as the less certain of the two.</summary>
    public Validity? Intersect(Validity other)
    {
        if (Overlaps(other) == Certainty.No) return null;
        var earliest = Start.Earliest is null || other.Start.Earliest > Start.Earliest ? other.Start.Earliest : Start.Earliest;
        var latest = Start.Latest is null || other.Start.Latest is null ? null : Start.Latest > other.Start.Latest ? Start.Latest : other.Start.Latest;
        return new Validity(new PossibleDay(earliest, latest), EarlierEnd(this, other));
    }

    /// <summary>Whether there is a day on which both hold, and how sure that is.</summary>
    public Certainty Overlaps(Validity other) => Before(this, other).And(Before(other, this));

    /// <summary>For people: "since …", "from … to …", "no end recorded".</summary>
    public override string ToString() => LastDay is { } last ? $"{Start} to {last}" : $"{Start}, no end recorded";

    /// <summary>The end of whichever ends first, as a range.</summary>
    private static PossibleDay? EarlierEnd(Validity one, Validity other)
    {
        if (one.End is not { } end) return other.End;
        if (other.End is not { } otherEnd) return end;
        var earliest = end.Earliest is null || otherEnd.Earliest is null ? null : end.Earliest < otherEnd.Earliest ? end.Earliest : otherEnd.Earliest;
        var latest = end.Latest is null || otherEnd.Latest < end.Latest ? otherEnd.Latest : end.Latest;
        return new PossibleDay(earliest, latest);
    }

    /// <summary>Whether one starts before the other ends.</summary>
    private static Certainty Before(Validity one, Validity other)
    {
        if (!other.hasEnd) return Certainty.Definitely;
        if (one.Start.Earliest is { } earliest && other.end.Latest is { } latest && earliest >= latest) return Certainty.No;
        return one.Start.Latest is { } started && other.end.Earliest is { } ended && started < ended ? Certainty.Definitely : Certainty.Possibly;
    }
}

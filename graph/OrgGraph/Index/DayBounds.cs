namespace OrgGraph.Index;

/// <summary>
/// A <see cref="Validity"/> as four day numbers, so that arrays of them are compact and comparisons are plain.
/// <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> stand for open sides; an <see cref="EndLo"/> of MaxValue for no end.
/// </summary>
internal readonly record struct DayBounds(int StartLo, int StartHi, int EndLo, int EndHi)
{
    public bool HasEnd => EndLo != int.MaxValue;

    public static DayBounds Of(Validity validity) => new(
        validity.Start.Earliest?.DayNumber ?? int.MinValue,
        validity.Start.Latest?.DayNumber ?? int.MaxValue,
        validity.End is { } end ? end.Earliest?.DayNumber ?? int.MinValue : int.MaxValue,
        validity.End?.Latest?.DayNumber ?? int.MaxValue);

    public Validity ToValidity() => new(Day(StartLo, StartHi), HasEnd ? Day(EndLo, EndHi) : null);

    /// <inheritdoc cref="Validity.On"/>
    public Certainty On(int day) => day < StartLo || day >= EndHi ? Certainty.No
        : day >= StartHi && day < EndLo ? Certainty.Definitely
        : Certainty.Possibly;

    /// <inheritdoc cref="Validity.ClosedBy"/>
    public DayBounds ClosedBy(DayBounds one, DayBounds other)
    {
        if (HasEnd || !(one.HasEnd || other.HasEnd)) return this;
        int lo = Math.Min(one.EndLo, other.EndLo), hi = Math.Min(one.EndHi, other.EndHi);
        return hi <= StartLo ? this : this with { EndLo = lo, EndHi = hi };
    }

    /// <inheritdoc cref="Validity.Intersect"/>
    public DayBounds? Intersect(DayBounds other) => StartLo >= other.EndHi || other.StartLo >= EndHi
        ? null
        : new(Math.Max(StartLo, other.StartLo), Math.Max(StartHi, other.StartHi), Math.Min(EndLo, other.EndLo), Math.Min(EndHi, other.EndHi));

    private static PossibleDay Day(int lo, int hi) => new(
        lo == int.MinValue ? null : DateOnly.FromDayNumber(lo),
        hi == int.MaxValue ? null : DateOnly.FromDayNumber(hi));
}

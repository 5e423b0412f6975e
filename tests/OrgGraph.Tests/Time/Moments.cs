using FsCheck;
using FsCheck.Fluent;

namespace OrgGraph.Tests.Time;

/// <summary>Days, ranges of days and intervals for properties: from so few days that they often touch, overlap and contradict each other.</summary>
public static class Moments
{
    private static readonly DateOnly First = new(2015, 12, 28);
    private const int Span = 10;

    public static Gen<DateOnly> Day => Gen.Choose(0, Span).Select(n => First.AddDays(n));

    public static Gen<PossibleDay> Range => Gen.Frequency(
        (4, Day.Select(PossibleDay.On)),
        (2, Day.Select(PossibleDay.OnOrBefore)),
        (2, Day.Select(PossibleDay.OnOrAfter)),
        (3, Day.Two().Select(d => new PossibleDay(d.Item1 < d.Item2 ? d.Item1 : d.Item2, d.Item1 < d.Item2 ? d.Item2 : d.Item1))),
        (1, Gen.Constant(PossibleDay.Unknown)));

    public static Gen<Validity> Interval => Range.SelectMany(_ => Gen.Frequency((1, Gen.Constant<PossibleDay?>(null)), (3, Range.Select(r => (PossibleDay?)r))), (start, end) => (start, end))
        .Where(v => !(v.end is { Latest: { } latest } && v.start.Earliest is { } earliest && latest <= earliest))
        .Select(v => new Validity(v.start, v.end));

    public static Arbitrary<DateOnly> Days() => Day.ToArbitrary();

    public static Arbitrary<PossibleDay> Ranges() => Range.ToArbitrary();

    public static Arbitrary<Validity> Intervals() => Interval.ToArbitrary();

    /// <summary>The days of the window, some before and some after it.</summary>
    public static IEnumerable<DateOnly> AllDays => Enumerable.Range(-5, Span + 10).Select(n => First.AddDays(n));

    /// <summary>Every exact day that a range may stand for, as far as the window goes.</summary>
    public static IEnumerable<DateOnly> ReadingsOf(PossibleDay range) => AllDays.Where(d => !(d < range.Earliest) && !(d > range.Latest));

    /// <summary>Every reading of an interval: exact first day and exact day after the last, null for no end.</summary>
    public static IEnumerable<(DateOnly Start, DateOnly? End)> ReadingsOf(Validity validity) =>
        from start in ReadingsOf(validity.Start)
        from end in validity.End is { } known ? ReadingsOf(known).Select(d => (DateOnly?)d) : [null]
        where end is null || start < end
        select (start, end);
}

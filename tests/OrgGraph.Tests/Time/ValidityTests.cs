using FsCheck.Xunit;

namespace OrgGraph.Tests.Time;

[Properties(Arbitrary = [typeof(Moments)], MaxTest = 500)]
public sealed class ValidityTests
{
    private static readonly DateOnly Tenth = new(2017, 8, 10);

    [Property]
    public void A_narrower_date_never_turns_a_definite_answer_round(Validity wide, PossibleDay start, PossibleDay end, DateOnly day)
    {
        if (Narrowed(wide, start, end) is not { } narrow) return;
        if (wide.On(day) != Certainty.Possibly) Assert.Equal(wide.On(day), narrow.On(day));
    }

    [Property]
    public void A_narrower_date_never_turns_a_definite_overlap_round(Validity wide, Validity other, PossibleDay start, PossibleDay end)
    {
        if (Narrowed(wide, start, end) is not { } narrow) return;
        if (wide.Overlaps(other) != Certainty.Possibly) Assert.Equal(wide.Overlaps(other), narrow.Overlaps(other));
    }

    [Property]
    public void What_is_definite_holds_on_every_reading_of_the_dates_and_what_is_not_so_on_none(Validity validity, DateOnly day)
    {
        var answers = Moments.ReadingsOf(validity).Select(r => r.Start <= day && !(r.End <= day)).ToList();
        Assert.NotEmpty(answers);
        if (validity.On(day) == Certainty.Definitely) Assert.DoesNotContain(false, answers);
        Assert.Equal(validity.On(day) == Certainty.No, !answers.Contains(true));
    }

    [Property]
    public void A_definite_overlap_holds_on_every_reading_of_the_dates_and_none_on_none(Validity one, Validity other)
    {
        var answers = (from a in Moments.ReadingsOf(one) from b in Moments.ReadingsOf(other) select !(a.End <= b.Start) && !(b.End <= a.Start)).ToList();
        if (one.Overlaps(other) == Certainty.Definitely) Assert.DoesNotContain(false, answers);
        if (one.Overlaps(other) == Certainty.No) Assert.DoesNotContain(true, answers);
        else Assert.Contains(true, answers);
    }

    [Property]
    public void Overlap_is_the_same_from_either_side(Validity one, Validity other) => Assert.Equal(one.Overlaps(other), other.Overlaps(one));

    [Property]
    public void Inclusive_ends_in_and_out_are_the_identity(PossibleDay first, PossibleDay last)
    {
        if (last.Latest < first.Earliest) return;
        var validity = Validity.FromTo(first, last);
        Assert.Equal(first, validity.Start);
        Assert.Equal(last, validity.LastDay);
        Assert.Equal(validity, Validity.FromTo(validity.Start, validity.LastDay));
    }

    [Property]
    public void An_intersection_is_on_each_day_as_certain_as_the_less_certain_of_the_two(Validity one, Validity other)
    {
        var both = one.Intersect(other);
        foreach (var day in Moments.AllDays) Assert.Equal(one.On(day).And(other.On(day)), both?.On(day) ?? Certainty.No);
    }

    [Property]
    public void There_is_an_intersection_exactly_where_an_overlap_is_not_ruled_out(Validity one, Validity other) =>
        Assert.Equal(one.Overlaps(other) == Certainty.No, one.Intersect(other) is null);

    [Property]
    public void What_is_open_ends_with_the_first_of_its_ends_to_end(PossibleDay start, Validity one, Validity other, DateOnly day)
    {
        var open = new Validity(start);
        var closed = open.ClosedBy(one, other);
        if (closed == open) return;
        Assert.Equal(open.Start, closed.Start);
        Assert.Equal(open.On(day).And(StillThere(one, day)).And(StillThere(other, day)), closed.On(day));
    }

    [Property]
    public void An_end_of_its_own_stays(Validity validity, Validity one, Validity other)
    {
        if (validity.End is not null) Assert.Equal(validity, validity.ClosedBy(one, other));
    }

    [Property]
    public void What_its_ends_outlive_stays_open(PossibleDay start, PossibleDay one, PossibleDay other) =>
        Assert.Null(new Validity(start).ClosedBy(new(one), new(other)).End);

    [Fact]
    public void What_began_after_its_end_had_ended_is_left_as_recorded_so_that_the_contradiction_shows()
    {
        var late = new Validity(PossibleDay.On(Tenth));
        var gone = Validity.FromTo(PossibleDay.Unknown, PossibleDay.On(Tenth.AddDays(-1)));
        Assert.Equal(late, late.ClosedBy(gone, Validity.Always));
    }

    [Fact]
    public void An_end_before_the_start_is_refused_with_both_days()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Validity.FromTo(PossibleDay.On(Tenth), PossibleDay.On(Tenth.AddDays(-1))));
        Assert.Contains("2017-08-09", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("2017-08-10", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_day_is_an_interval_that_holds_on_that_day_alone()
    {
        var day = Validity.FromTo(PossibleDay.On(Tenth), PossibleDay.On(Tenth));
        Assert.Equal([Certainty.No, Certainty.Definitely, Certainty.No], new[] { -1, 0, 1 }.Select(n => day.On(Tenth.AddDays(n))));
    }

    [Fact]
    public void A_year_as_an_end_leaves_its_days_possible()
    {
        Assert.True(PossibleDay.TryParse("2016", out var year));
        var validity = Validity.FromTo(PossibleDay.OnOrBefore(new(2015, 1, 1)), year);
        Assert.Equal(Certainty.Definitely, validity.On(new(2016, 1, 1)));
        Assert.Equal(Certainty.Possibly, validity.On(new(2016, 1, 2)));
        Assert.Equal(Certainty.Possibly, validity.On(new(2016, 12, 31)));
        Assert.Equal(Certainty.No, validity.On(new(2017, 1, 1)));
    }

    [Fact]
    public void Without_dates_it_always_holds()
    {
        Assert.Equal(Certainty.Definitely, Validity.Always.On(DateOnly.MinValue));
        Assert.Equal(Certainty.Definitely, Validity.Always.On(DateOnly.MaxValue));
        Assert.Null(Validity.Always.End);
    }

    [Fact]
    public void A_start_of_which_nothing_is_known_hides_nobody() => Assert.Equal(Certainty.Possibly, new Validity(PossibleDay.Unknown).On(Tenth));

    /// <summary>The same with each bound narrowed, where the narrower bounds do not contradict each other.</summary>
    private static Validity? Narrowed(Validity wide, PossibleDay start, PossibleDay end)
    {
        var first = wide.Start.Narrow(start) ?? wide.Start;
        var last = wide.End?.Narrow(end) ?? wide.End;
        return last?.Latest <= first.Earliest ? null : new Validity(first, last);
    }

    /// <summary>How sure it is that something has not ended by a day.</summary>
    private static Certainty StillThere(Validity validity, DateOnly day) => new Validity(PossibleDay.OnOrBefore(DateOnly.MinValue), validity.End).On(day);
}

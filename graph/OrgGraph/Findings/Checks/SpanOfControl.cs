using OrgGraph.Analysis;

namespace OrgGraph.Findings.Checks;

/// <summary>Posts with too few or too many direct reports. Costs a walk over all lines between posts.</summary>
internal sealed class SpanOfControl : SettledCheck<SpanOfControl.Settings>
{
    /// <inheritdoc/>
    public override string Id => "span-of-control";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Structure;

    /// <inheritdoc/>
    public override string Title => "Span of control out of range";

    /// <inheritdoc/>
    public override string Definition => "A post to which posts report by solid lines on the day has fewer or more such direct reports than the range of the pack.";

    /// <inheritdoc/>
    public override string Origin =>
        "Published benchmarks differ: six or seven on average, ten to fifteen in the best organisations (Libra); skills-based work six to eight, task-based fifteen and more. "
        + "There is no number that is right everywhere (Naomi Stanford), so the default range is wide.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        foreach (var span in Spans.Of(run.Index, run.Day.AsOf, run.Day.Cancellation))
        {
            if (span.Possible >= settings.Min && span.Possible <= settings.Max) continue;
            bool few = span.Possible < settings.Min;
            bool sure = few ? span.Rows.TrueForAll(row => row.Certainty == Certainty.Definitely) : span.Definite > settings.Max;
            yield return run.Found(
                [span.Post],
                $"{run.Name(span.Post)} has {Sentences.Count(span.Possible, "direct report")}; the range is {settings.Min} to {settings.Max}.",
                span.Rows,
                sure ? Certainty.Definitely : Certainty.Possibly,
                measure: span.Possible,
                threshold: few ? settings.Min : settings.Max);
        }
    }

    /// <param name="Min">Fewer direct reports are a finding.</param>
    /// <param name="Max">More direct reports are a finding.</param>
    internal sealed record Settings(int Min, int Max);
}

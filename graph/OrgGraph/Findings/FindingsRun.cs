using OrgGraph.Index;

namespace OrgGraph.Findings;

/// <summary>
/// Runs the checks over one version of the graph. Each costs about a walk over the edges that it looks at, or says its bound (<see cref="Check.Bound"/>)
/// and stops at it with a notice; none tells more findings than the pack allows.
/// </summary>
public static class FindingsRun
{
    /// <summary>What the checks find.</summary>
    /// <exception cref="RefusedException"><c>NO_SUCH_CHECK</c>: a code that no check has.</exception>
    public static FindingsReport Over(GraphIndex index, FindingsQuery query, CancellationToken cancellation = default)
    {
        foreach (string code in query.Checks)
        {
            if (CheckList.Find(code) is null) throw new RefusedException(new("NO_SUCH_CHECK", $"There is no check '{code}'.", code));
        }

        Check[] checks = [.. CheckList.All.Where(check => query.Checks.Count > 0 ? query.Checks.Contains(check.Id) : query.Pack.RuleOf(check.Id).Enabled)];
        var day = new DayView(index, query.AsOf, cancellation);
        var notices = new List<Notice>();
        var found = new List<(int Check, Finding Finding)>();
        for (int i = 0; i < checks.Length; i++)
        {
            var run = new CheckRun(day, checks[i], query.Pack, notices);
            int told = 0;
            foreach (var finding in checks[i].Run(run))
            {
                cancellation.ThrowIfCancellationRequested();
                if (!Wanted(finding, query)) continue;
                if (told++ == query.Pack.Limits.FindingsPerCheck)
                {
                    run.Notice($"It stopped after {Sentences.Count(query.Pack.Limits.FindingsPerCheck, "finding")}; there are more.");
                    break;
                }

                found.Add((i, finding));
            }
        }

        return new()
        {
            AsOf = query.AsOf,
            Pack = query.Pack,
            Checks = checks,
            Findings = [.. found.OrderByDescending(f => f.Finding.Severity).ThenBy(f => f.Check).Select(f => f.Finding)],
            Notices = notices,
        };
    }

    private static bool Wanted(Finding finding, FindingsQuery query) =>
        finding.Severity >= query.MinSeverity
        && (query.Possible || finding.Certainty == Certainty.Definitely)
        && (query.Subject is not { } subject || finding.Subjects.Any(node => node.NodeId == subject));
}

using OrgGraph.Index;

namespace OrgGraph.Findings;

/// <summary>One check at work on one day: what it sees, and how it tells what it found.</summary>
internal sealed class CheckRun(DayView day, Check check, RulePack pack, List<Notice> notices)
{
    public DayView Day { get; } = day;

    public RulePack Pack { get; } = pack;

    public GraphIndex Index => Day.Index;

    public void Notice(string text) => notices.Add(new(check.Id, text));

    public string Name(int node) => Index.Nodes[node].Name;

    /// <summary>Names of nodes in a row, in the order given, each once.</summary>
    public string Names(IEnumerable<int> nodes) => Sentences.List([.. nodes.Distinct().Select(Name)]);

    /// <summary>A finding.</summary>
    /// <param name="subjects">Ordinals of what it is about, the most important first; they make its identity together with the evidence.</param>
    /// <param name="text">In a sentence or two.</param>
    /// <param name="links">The links that it rests on.</param>
    /// <param name="certainty">How sure.</param>
    /// <param name="nodes">Ordinals of nodes that it rests on.</param>
    /// <param name="together">The common period, where terms overlap.</param>
    /// <param name="topic">What tells two findings of one check about the same subjects apart.</param>
    /// <param name="measure">What was measured.</param>
    /// <param name="threshold">What it is beyond.</param>
    /// <param name="severity">How much it matters; null for what the pack says of the check.</param>
    public Finding Found(
        IReadOnlyList<int> subjects,
        string text,
        IEnumerable<LinkRow> links,
        Certainty certainty,
        IEnumerable<int>? nodes = null,
        DayBounds? together = null,
        string topic = "",
        double? measure = null,
        double? threshold = null,
        Severity? severity = null)
    {
        Node[] about = [.. subjects.Select(node => Index.Nodes[node])];
        Evidence[] evidence =
        [
            .. links.Select(row => Findings.Evidence.Of(Index.Make(row)))
                .Concat((nodes ?? []).Select(node => Findings.Evidence.Of(Index.Nodes[node])))
                .DistinctBy(e => e.Id),
        ];
        string[] ids = [.. about.Select(node => node.NodeId.ToString()), topic];
        return new()
        {
            Id = FindingId.Of(check.Id, ids, evidence.Select(e => e.Id)),
            Matter = MatterId.Of(check.Id, ids),
            Fingerprint = Hashing.Short(evidence.Select(EvidenceText.Of).Order(StringComparer.Ordinal)),
            Check = check.Id,
            Severity = severity ?? Pack.RuleOf(check.Id).Severity,
            Subjects = about,
            Text = text,
            Evidence = evidence.Length > Pack.Limits.EvidencePerFinding ? evidence[..Pack.Limits.EvidencePerFinding] : evidence,
            EvidenceCount = evidence.Length,
            Together = together?.ToValidity(),
            Certainty = certainty,
            Measure = measure,
            Threshold = threshold,
        };
    }
}

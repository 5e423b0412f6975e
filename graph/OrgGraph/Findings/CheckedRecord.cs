using OrgGraph.Findings.Cases;
using OrgGraph.Index;

namespace OrgGraph.Findings;

/// <summary>A report together with what it was run over and what people have settled about it: what a file of findings is written from.</summary>
/// <param name="Index">The record.</param>
/// <param name="Report">What the checks found in it.</param>
public sealed record CheckedRecord(GraphIndex Index, FindingsReport Report)
{
    /// <summary>The accepted cases that stand for findings as they are: nobody needs to be told of these again.</summary>
    public IReadOnlyDictionary<MatterId, Case> Accepted { get; init; } = new Dictionary<MatterId, Case>();

    /// <summary>What the record is called; null for one without a name.</summary>
    public string? Title => Index.State.Dataset?.Title;

    /// <summary>
    /// Whether anything is found that somebody should look at: it matters at least so much, holds on every reading of the dates, and is not accepted. What is only
    /// possible fails nothing.
    /// </summary>
    public bool Fails(Severity from) => Report.Findings.Any(finding => finding.Severity >= from && finding.Certainty == Certainty.Definitely && !Accepted.ContainsKey(finding.Matter));

    /// <summary>A source and the place in it, in words: "Minutes of May, item 3".</summary>
    public string Told(Citation citation) => $"{Index.Node(citation.Source)?.Name ?? citation.Source.ToString()}, {citation.Place}";
}

using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Pages.Findings;

/// <summary>Which findings are wanted, as the link says. What it says wrongly, it does not say.</summary>
public sealed record FindingFilter
{
    /// <summary>What the checks look at, as a word.</summary>
    public string? Group { get; init; }

    /// <summary>The code of one check.</summary>
    public string? Check { get; init; }

    /// <summary>How much they matter at least, as a word.</summary>
    public string? Severity { get; init; }

    /// <summary>How sure they are, as a word.</summary>
    public string? Certainty { get; init; }

    /// <summary>How far people have come with them, as a word.</summary>
    public string? State { get; init; }

    /// <summary>The id of a node that they are about.</summary>
    public string? About { get; init; }

    /// <summary>A part of the name of something that they are about.</summary>
    public string? Name { get; init; }

    /// <summary>The filter of a request.</summary>
    public static FindingFilter Of(IQueryCollection query) => new()
    {
        Group = query["group"],
        Check = query["check"],
        Severity = query["severity"],
        Certainty = query["certainty"],
        State = query["state"],
        About = query["about"],
        Name = query["name"],
    };

    /// <summary>The node that they are about; null for all.</summary>
    public NodeId? Subject => NodeId.TryParse(About, out var id) ? id : null;

    /// <summary>Whether anything is left out.</summary>
    public bool IsSet => Wanted(Group, out CheckGroup _) || CheckList.Find(Check ?? "") is not null || Wanted(Severity, out Severity _) || Wanted(Certainty, out Certainty _)
        || Wanted(State, out CaseState _) || Subject is not null || !string.IsNullOrWhiteSpace(Name);

    /// <summary>Its part of an address.</summary>
    public IReadOnlyList<(string Name, string? Value)> Query =>
        [("group", Group), ("check", Check), ("severity", Severity), ("certainty", Certainty), ("state", State), ("about", About), ("name", Name)];

    /// <summary>Whether a finding is wanted.</summary>
    public bool Lets(Noted row) =>
        (!Wanted(Group, out CheckGroup group) || FindingWords.CheckOf(row.Finding).Group == group)
        && (CheckList.Find(Check ?? "") is not { } check || row.Finding.Check == check.Id)
        && (!Wanted(Severity, out Severity severity) || row.Finding.Severity >= severity)
        && (!Wanted(Certainty, out Certainty certainty) || row.Finding.Certainty == certainty)
        && (!Wanted(State, out CaseState state) || row.State == state)
        && (Subject is not { } subject || row.Finding.Subjects.Any(node => node.NodeId == subject))
        && (string.IsNullOrWhiteSpace(Name) || row.Finding.Subjects.Any(node => node.OtherNames.Prepend(node.Name).Any(name => Collation.Fold(name).Contains(Collation.Fold(Name.Trim()), StringComparison.Ordinal))));

    private static bool Wanted<T>(string? word, out T value)
        where T : struct, Enum
    {
        value = default;
        return !string.IsNullOrEmpty(word) && Words.TryParse(word, out value);
    }
}

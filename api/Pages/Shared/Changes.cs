using OrgGraph.Findings;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>What is different from one standpoint to another, as pages tell it.</summary>
/// <param name="Difference">The difference.</param>
/// <param name="Before">The first standpoint in words, within a sentence: "on 1 May 2016".</param>
/// <param name="After">The second: "in the scenario".</param>
public sealed record Changes(Difference Difference, string Before, string After)
{
    private static readonly EdgeKind[] Order = [EdgeKind.MemberOf, EdgeKind.Holds, EdgeKind.AccountableFor, EdgeKind.ReportsTo, EdgeKind.Oversees];

    /// <summary>The address of a finding of the first standpoint; null where it has no page.</summary>
    public required Func<Finding, string?> GoneAddress { get; init; }

    /// <summary>The address of a finding of the second standpoint; null where it has no page.</summary>
    public required Func<Finding, string?> FoundAddress { get; init; }

    /// <summary>The diagram; null when there is nothing to draw.</summary>
    public Picture? Picture { get; init; }

    /// <summary>What the second standpoint certainly has and the first certainly has not.</summary>
    public IReadOnlyList<Link> Came { get; } = Difference.CertainlyCame;

    /// <summary>What the first standpoint certainly has and the second certainly has not.</summary>
    public IReadOnlyList<Link> Went { get; } = Difference.CertainlyWent;

    /// <summary>What possibly came or went, each with how sure it is from either side.</summary>
    public IReadOnlyList<(Link Link, string How)> Doubted { get; } =
    [
        .. Difference.Came.Where(link => link.Certainty == Certainty.Possibly).Select(link => (link, $"Not there {Before}, only possible {After}")),
        .. Difference.Went.Where(link => link.Certainty == Certainty.Possibly).Select(link => (link, $"Only possible {Before}, not there {After}")),
        .. Difference.Doubted.Select(pair => (pair.After, pair.After.Certainty == Certainty.Definitely ? $"Only possible {Before}" : $"Only possible {After}")),
    ];

    /// <summary>Whether anything is different at all.</summary>
    public bool IsEmpty => Difference.Came.Count + Difference.Went.Count + Difference.Doubted.Count + Difference.Appeared.Count + Difference.Gone.Count + Difference.Changed.Count == 0;

    /// <summary>Links in the order in which they are told, kind by kind.</summary>
    public static IEnumerable<IGrouping<EdgeKind, T>> ByKind<T>(IEnumerable<T> all, Func<T, Link> link) => all.GroupBy(one => link(one).Edge.Kind).OrderBy(group => Array.IndexOf(Order, group.Key));

    /// <summary>What links of a kind are called.</summary>
    public static string Name(EdgeKind kind) => kind switch
    {
        EdgeKind.MemberOf => "Seats and memberships",
        EdgeKind.Holds => "Posts",
        EdgeKind.AccountableFor => "Responsibilities",
        EdgeKind.ReportsTo => "Reporting lines",
        _ => "Oversight",
    };
}

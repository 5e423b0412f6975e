using OrgGraph.Findings;

namespace OrgGraph.Scenarios;

/// <summary>What is different from one standpoint to another.</summary>
public sealed record Difference
{
    /// <summary>The first standpoint.</summary>
    public required Standpoint Before { get; init; }

    /// <summary>The second.</summary>
    public required Standpoint After { get; init; }

    /// <summary>Links that the second has and the first has not: seats, holdings, accountabilities, lines, oversights; in the order of their ids.</summary>
    public required IReadOnlyList<Link> Came { get; init; }

    /// <summary>Links that the first has and the second has not.</summary>
    public required IReadOnlyList<Link> Went { get; init; }

    /// <summary>Links of both that are certain from one standpoint and only possible from the other, so that nothing says whether they came or went; as each has them.</summary>
    public required IReadOnlyList<(Link Before, Link After)> Doubted { get; init; }

    /// <summary>What the second certainly has and the first certainly has not.</summary>
    public IReadOnlyList<Link> CertainlyCame => [.. Came.Where(link => link.Certainty == Certainty.Definitely)];

    /// <summary>What the first certainly has and the second certainly has not.</summary>
    public IReadOnlyList<Link> CertainlyWent => [.. Went.Where(link => link.Certainty == Certainty.Definitely)];

    /// <summary>What the second has more surely than the first, where not both are certain; as the second has it, in the order of their ids.</summary>
    public IReadOnlyList<Link> PossiblyCame =>
        [.. Came.Where(link => link.Certainty == Certainty.Possibly).Concat(Doubted.Select(pair => pair.After).Where(link => link.Certainty == Certainty.Definitely)).OrderBy(link => link.Edge.Id)];

    /// <summary>What the first has more surely than the second, where not both are certain; as the first has it, in the order of their ids.</summary>
    public IReadOnlyList<Link> PossiblyWent =>
        [.. Went.Where(link => link.Certainty == Certainty.Possibly).Concat(Doubted.Select(pair => pair.Before).Where(link => link.Certainty == Certainty.Definitely)).OrderBy(link => link.Edge.Id)];

    /// <summary>Every link that is different in any way, as the second has it where both have it.</summary>
    public IEnumerable<Link> Links => [.. Came, .. Went, .. Doubted.Select(pair => pair.After)];

    /// <summary>Posts, chairs and responsibilities that both have, in other hands.</summary>
    public required IReadOnlyList<Handover> Handovers { get; init; }

    /// <summary>What the people whose links came or went carry, those whose load changed most first.</summary>
    public required IReadOnlyList<LoadChange> Loads { get; init; }

    /// <summary>Findings about what the first had no finding about.</summary>
    public required IReadOnlyList<Finding> Appeared { get; init; }

    /// <summary>Findings of the first about which the second has none.</summary>
    public required IReadOnlyList<Finding> Gone { get; init; }

    /// <summary>Findings of both about the same matter, on other evidence.</summary>
    public required IReadOnlyList<(Finding Before, Finding After)> Changed { get; init; }

    /// <summary>How many findings are the same in both.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Where a check stopped at its bound, from either standpoint: then findings may seem to come or go that do not.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }
}

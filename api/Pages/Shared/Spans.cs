namespace OrgGraph.Api.Pages.Shared;

/// <summary>Facts of all time, by where they lie from a day.</summary>
public sealed record Spans
{
    /// <summary>Sorts facts by a day.</summary>
    public Spans(IEnumerable<Link> links, DateOnly day)
    {
        var all = links.ToLookup(link => link.Period.On(day) != Certainty.No ? 0 : link.Period.Start.Earliest > day ? 1 : -1);
        (Now, Before, Later) = ([.. all[0]], [.. all[-1]], [.. all[1]]);
    }

    /// <summary>Those that hold on the day, or possibly do.</summary>
    public IReadOnlyList<Link> Now { get; }

    /// <summary>Those that ended before it.</summary>
    public IReadOnlyList<Link> Before { get; }

    /// <summary>Those that begin after it.</summary>
    public IReadOnlyList<Link> Later { get; }
}

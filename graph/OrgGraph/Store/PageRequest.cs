namespace OrgGraph.Store;

/// <summary>Which part of an ordered answer is wanted: so many from the front or from the back, between two cursors.</summary>
public sealed record PageRequest
{
    /// <summary>The most rows in one page.</summary>
    public const int MaxSize = 1000;

    /// <summary>How many rows from the front; null when they are counted from the back.</summary>
    public int? First { get; init; }

    /// <summary>How many rows from the back.</summary>
    public int? Last { get; init; }

    /// <summary>Only what comes after this cursor.</summary>
    public string? After { get; init; }

    /// <summary>Only what comes before this cursor.</summary>
    public string? Before { get; init; }

    /// <summary>Whether to count the whole answer too. It costs a walk over all of it.</summary>
    public bool CountTotal { get; init; }

    /// <summary>The first so many rows.</summary>
    public static PageRequest Of(int first, bool countTotal = false) => new() { First = first, CountTotal = countTotal };

    /// <summary>Everything, for answers that are known to be short. More than <see cref="MaxSize"/> rows come as a page with a next one.</summary>
    public static PageRequest All { get; } = Of(MaxSize);

    /// <summary>How many rows, from whichever side.</summary>
    /// <exception cref="RefusedException"><c>BAD_PAGE</c>: not exactly one of first and last, or out of 0 to <see cref="MaxSize"/>.</exception>
    public int Size => (First, Last) switch
    {
        (not null, not null) => throw new RefusedException(Refusal.BadPage("ask for 'first' or for 'last', not for both")),
        (null, null) => throw new RefusedException(Refusal.BadPage("ask for 'first' or for 'last'")),
        var (first, last) when (first ?? last) is var size and >= 0 and <= MaxSize => size.Value,
        var (first, last) => throw new RefusedException(Refusal.BadPage($"a page has 0 to {MaxSize} rows, not {first ?? last}")),
    };

    /// <summary>Whether the rows are counted from the back.</summary>
    public bool FromBack => Last is not null;
}

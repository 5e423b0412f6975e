namespace OrgGraph.Api.GraphQl.Guard;

/// <summary>What a request may ask for. Whatever goes past one of these is refused before it is validated, with a code and the limit in words.</summary>
public sealed record QueryLimits
{
    /// <summary>The most bytes of a request's body.</summary>
    public int BodyBytes { get; init; } = 256 * 1024;

    /// <summary>The most characters of a query.</summary>
    public int Characters { get; init; } = 20_000;

    /// <summary>The most tokens of a query: names, values and punctuation.</summary>
    public int Tokens { get; init; } = 3_000;

    /// <summary>How deep selections may nest, fragments included.</summary>
    public int Depth { get; init; } = 20;

    /// <summary>The most aliases.</summary>
    public int Aliases { get; init; } = 50;

    /// <summary>The most directives.</summary>
    public int Directives { get; init; } = 50;

    /// <summary>The most fragments and spreads of fragments, inline ones included.</summary>
    public int Fragments { get; init; } = 100;

    /// <summary>The most fields, each counted as often as its fragments are spread.</summary>
    public int Fields { get; init; } = 1_000;

    /// <summary>How often one field may be written again in one selection, where the library compares each with each.</summary>
    public int Repeats { get; init; } = 100;

    /// <summary>The most values among a request's variables.</summary>
    public int Values { get; init; } = 2_000;

    /// <summary>The highest price: about the number of values that the answer may hold at most.</summary>
    public int Price { get; init; } = 500_000;

    /// <summary>How long an answer may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many checked queries are kept, so that they are not read again.</summary>
    public int Kept { get; init; } = 500;
}

namespace OrgGraph.Viz.Looks;

/// <summary>The colours of what boxes belong to, for every format that has colours.</summary>
internal static class HueColours
{
    private const string Black = "#000000", White = "#FFFFFF";

    /// <summary>
    /// The colours, the last for all others: of Paul Tol's muted scheme (2021), which people who are colour-blind can tell apart. The mark in each is black or
    /// white, whichever is at 4.5:1 or more.
    /// </summary>
    public static readonly IReadOnlyList<(string Fill, string Text)> All =
    [
        ("#CC6677", Black), ("#DDCC77", Black), ("#117733", White), ("#88CCEE", Black), ("#882255", White), ("#44AA99", Black), ("#332288", White), ("#999933", Black), ("#DDDDDD", Black),
    ];
}

using OrgGraph.Index;

namespace OrgGraph.Neo4j.Filters;

/// <summary>The four days of a <see cref="DayBounds"/> as expressions of Cypher, and what is asked of them.</summary>
/// <param name="StartLo">The first possible day of the start.</param>
/// <param name="StartHi">The last.</param>
/// <param name="EndLo">The first possible day of the end.</param>
/// <param name="EndHi">The last.</param>
internal sealed record Bounds(string StartLo, string StartHi, string EndLo, string EndHi)
{
    /// <summary>What a field that says nothing has: all time was asked for, so it is definite.</summary>
    private const string Definitely = "2";

    /// <summary>The bounds that stand on a node or a relationship.</summary>
    public static Bounds Of(string variable) => new($"{variable}.startLo", $"{variable}.startHi", $"{variable}.endLo", $"{variable}.endHi");

    /// <summary>Those of a relationship, narrowed to those of another where there is one.</summary>
    public static Bounds Narrowed(string variable, string other) => new(
        Greater(variable, other, "startLo"), Greater(variable, other, "startHi"), Less(variable, other, "endLo"), Less(variable, other, "endHi"));

    /// <summary>Whether it may hold on the day; always, when all time was asked for.</summary>
    public static string Holds(string variable, string? day) => day is null ? "true" : $"{variable}.startLo <= {day} AND {day} < {variable}.endHi";

    /// <summary>Whether two hold at once: on the day, where the first does; else on some day.</summary>
    public static string Meets(string variable, string other, string? day) =>
        day is null ? $"{variable}.startLo < {other}.endHi AND {other}.startLo < {variable}.endHi" : Holds(other, day);

    /// <inheritdoc cref="DayBounds.On"/>
    public string Certainty(string? day) => day is null
        ? Definitely
        : $"CASE WHEN {day} < {StartLo} OR {day} >= {EndHi} THEN 0 WHEN {day} >= {StartHi} AND {day} < {EndLo} THEN 2 WHEN {StartLo} IS NOT NULL THEN 1 END";

    /// <summary>The number of the earliest day of the start; an open one counts as the first of the calendar.</summary>
    public string Start => $"CASE WHEN {StartLo} < 0 THEN 0 ELSE {StartLo} END";

    /// <summary>The number of the latest day of the end; none, where none is known.</summary>
    public string End => $"CASE WHEN {EndHi} < {int.MaxValue} THEN {EndHi} END";

    private static string Greater(string one, string other, string property) => $"CASE WHEN {other}.{property} > {one}.{property} THEN {other}.{property} ELSE {one}.{property} END";

    private static string Less(string one, string other, string property) => $"CASE WHEN {other}.{property} < {one}.{property} THEN {other}.{property} ELSE {one}.{property} END";
}

namespace OrgGraph.Neo4j.Filters;

/// <summary>A field as expressions of Cypher. Property names come from this closed list alone.</summary>
/// <param name="Exact">The value, as it equals others: text to the letter, words by their number, days by theirs.</param>
/// <param name="Sort">As it is greater or less.</param>
/// <param name="Folded">Text without case and accents; null for what is no text.</param>
internal sealed record FieldText(string Exact, string Sort, string? Folded = null)
{
    /// <summary>Whether it sorts as text.</summary>
    public bool IsText => Folded is not null;

    /// <param name="variable">The node or relationship.</param>
    /// <param name="field">Which field.</param>
    /// <param name="bounds">When it holds.</param>
    /// <param name="day">The day of the question, as a parameter; null for all time.</param>
    public static FieldText Of(string variable, Field field, Bounds bounds, string? day) => field switch
    {
        Field.Id => new($"{variable}.key", $"{variable}.keySort", $"{variable}.key"),
        Field.Name => Text(variable, "name"),
        Field.Classification => Text(variable, "classification"),
        Field.Heading => Text(variable, "heading"),
        Field.Position => Text(variable, "position"),
        Field.Publisher => Text(variable, "publisher"),
        Field.Kind => Plain($"{variable}.kindNumber"),
        Field.Status => Plain($"{variable}.statusNumber"),
        Field.Role => Plain($"{variable}.roleNumber"),
        Field.Tenure => Plain($"{variable}.tenureNumber"),
        Field.Line => Plain($"{variable}.lineNumber"),
        Field.Responsibility => Plain($"{variable}.responsibilityNumber"),
        Field.How => Plain($"{variable}.howNumber"),
        Field.Standing => Plain($"{variable}.standingNumber"),
        Field.Seats => Plain($"{variable}.seats"),
        Field.Quorum => Plain($"{variable}.quorum"),
        Field.Plenary => Flag($"{variable}.plenary"),
        Field.Voting => Flag($"{variable}.voting"),
        Field.ExOfficio => Flag($"{variable}.exOfficio"),
        Field.Certainty => Plain(day is null ? $"CASE WHEN {variable} IS NOT NULL THEN {bounds.Certainty(day)} END" : bounds.Certainty(day)),
        Field.Start => Plain(bounds.Start),
        Field.End => Plain(bounds.End),
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static FieldText Text(string variable, string property) => new($"{variable}.{property}", $"{variable}.{property}Sort", $"{variable}.{property}Folded");

    private static FieldText Plain(string expression) => new(expression, expression);

    private static FieldText Flag(string expression) => new(expression, $"CASE {expression} WHEN true THEN 1 WHEN false THEN 0 END");
}

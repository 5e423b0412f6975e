namespace OrgGraph.Store;

/// <summary>What a record as a whole is.</summary>
public sealed record Dataset
{
    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What it covers, in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>For a historical record, the day for which it answers where none is asked for; null for one that is kept up to date.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>On what terms it may be used.</summary>
    public string? Licence { get; init; }

    /// <summary>The day for which a view answers where none is asked for.</summary>
    public DateOnly DayToAnswerFor(TimeProvider clock) => ReferenceDate ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}

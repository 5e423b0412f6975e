namespace OrgGraph.Findings.Cases;

/// <summary>One entry in the history of a case. A case is what its entries make of it; none is ever changed.</summary>
public sealed record CaseEvent
{
    /// <summary>What the case is about.</summary>
    public required MatterId Matter { get; init; }

    /// <summary>Its place in the history, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Who: a person's or a program's name.</summary>
    public required string Who { get; init; }

    /// <summary>What was done.</summary>
    public required CaseAction Action { get; init; }

    /// <summary>The finding that was looked at.</summary>
    public required FindingId Finding { get; init; }

    /// <summary>Its evidence, as a hash: see <see cref="Finding.Fingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>From where it was looked at.</summary>
    public CaseView View { get; init; } = CaseView.Own;

    /// <summary>The comment, or the reason.</summary>
    public string? Text { get; init; }

    /// <summary>To whom it was assigned; null, on an assignment, for nobody any more.</summary>
    public string? Assignee { get; init; }

    /// <summary>When an accepted matter is to be looked at again.</summary>
    public DateOnly? ReviewOn { get; init; }
}

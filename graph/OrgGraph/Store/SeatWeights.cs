namespace OrgGraph.Store;

/// <summary>
/// What a seat weighs. By default a seat weighs 1 and a chair twice that, after the mandate score that investors' voting guidelines use
/// (ISS, United Kingdom and Ireland: "a chair role is equivalent to two"); a working group's half, a plenary board's half and an ex officio seat's half,
/// which are this program's own choice; attendees, observers and secretaries have no seat.
/// </summary>
public sealed record SeatWeights
{
    /// <summary>The weights described at the type.</summary>
    public static SeatWeights Default { get; } = new();

    /// <summary>A seat on a board of each kind; 1 where a kind is missing.</summary>
    public IReadOnlyDictionary<BoardKind, double> ByKind { get; init; } = new Dictionary<BoardKind, double> { [BoardKind.WorkingGroup] = 0.5 };

    /// <summary>By what a chair's seat is multiplied.</summary>
    public double Chair { get; init; } = 2;

    /// <summary>By what a seat on a plenary board is multiplied.</summary>
    public double Plenary { get; init; } = 0.5;

    /// <summary>By what a seat that comes with an office is multiplied.</summary>
    public double ExOfficio { get; init; } = 0.5;

    /// <summary>What one accountability weighs.</summary>
    public double Responsibility { get; init; } = 1;

    /// <summary>Whether a member in this role has a seat that counts.</summary>
    public static bool Counts(MemberRole role) => role is MemberRole.Chair or MemberRole.DeputyChair or MemberRole.Member;

    /// <summary>The weight of a plain member's seat on a board.</summary>
    public double Of(Board board) => ByKind.GetValueOrDefault(board.Kind, 1) * (board.Plenary == true ? Plenary : 1);

    /// <summary>The weight of a seat in a role on a board whose plain seats weigh so much.</summary>
    public double Of(MemberRole role, bool? exOfficio, double plain) =>
        Counts(role) ? plain * (role == MemberRole.Chair ? Chair : 1) * (exOfficio == true ? ExOfficio : 1) : 0;

    /// <summary>The weights as text, the same for the same weights: lists ordered by them carry it in their cursors.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"chair {Chair}, plenary {Plenary}, ex officio {ExOfficio}, responsibility {Responsibility}, {string.Join(", ", ByKind.OrderBy(kind => kind.Key).Select(kind => FormattableString.Invariant($"{Words.Of(kind.Key)} {kind.Value}")))}");
}

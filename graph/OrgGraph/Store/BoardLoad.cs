namespace OrgGraph.Store;

/// <summary>What one person carries on a day.</summary>
public sealed record BoardLoad
{
    /// <summary>Who.</summary>
    public required Person Person { get; init; }

    /// <summary>Weighted seats and responsibilities together; the order of the answer.</summary>
    public required double Load { get; init; }

    /// <summary>The counted seats, each multiplied by its weight, together.</summary>
    public required double WeightedSeats { get; init; }

    /// <summary>On how many boards the person has a counted seat, possible ones included.</summary>
    public required int Seats { get; init; }

    /// <summary>How many of the seats are only possibly held on the day.</summary>
    public required int PossibleSeats { get; init; }

    /// <summary>How many accountabilities the person carries, of any responsibility.</summary>
    public required int Responsibilities { get; init; }

    /// <summary>In how many programmes those lie, the programmes of commitments included.</summary>
    public required int Programmes { get; init; }

    /// <summary>The counted seats.</summary>
    public required IReadOnlyList<Link> SeatLinks { get; init; }

    /// <summary>The accountabilities.</summary>
    public required IReadOnlyList<Link> ResponsibilityLinks { get; init; }
}

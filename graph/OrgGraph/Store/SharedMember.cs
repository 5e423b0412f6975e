namespace OrgGraph.Store;

/// <summary>Somebody who sits on two boards at the same time (a counted seat on each, see <see cref="SeatWeights.Counts"/>).</summary>
/// <param name="Person">Who.</param>
/// <param name="OneSeat">The seat on the first board; of several, the one whose id comes first.</param>
/// <param name="OtherSeat">The seat on the second board, likewise.</param>
/// <param name="Together">When both seats are held.</param>
/// <param name="Certainty">How sure it is that both were held on the day of the question.</param>
public sealed record SharedMember(Person Person, Link OneSeat, Link OtherSeat, Validity Together, Certainty Certainty);

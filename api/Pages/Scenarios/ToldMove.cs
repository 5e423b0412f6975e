using OrgGraph.Findings;
using OrgGraph.Index;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.Pages.Scenarios;

/// <summary>A move as a sentence, and why it is refused.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Refusals">Why it cannot be supposed; empty when it can.</param>
public sealed record ToldMove(int Number, string Text, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>The moves of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="index">The record.</param>
    /// <param name="supposed">The record as the scenario supposes it; null when a move is refused.</param>
    /// <param name="refusals">The refusals.</param>
    public static IReadOnlyList<ToldMove> Of(Scenario scenario, GraphIndex index, GraphIndex? supposed, IReadOnlyList<Refusal> refusals)
    {
        var newcomers = scenario.Moves.OfType<Move.Newcomer>().DistinctBy(newcomer => newcomer.Person).ToDictionary(newcomer => (NodeId)newcomer.Person, newcomer => newcomer.Name);
        return [.. scenario.Moves.Select((move, i) => new ToldMove(i + 1, Tell(move), [.. refusals.Where(refusal => IsAbout(refusal, move, i + 1))]))];

        string Name(NodeId id) => index.Node(id)?.Name ?? newcomers.GetValueOrDefault(id) ?? id.ToString();

        string Fact(EdgeId id) => (index.Link(id) ?? supposed?.Link(id)) is { } link ? Sentences.Of(link with { Period = Validity.Always }).TrimEnd('.') : id.ToString();

        string Tell(Move move) => move switch
        {
            Move.Newcomer newcomer => $"{newcomer.Name} comes.",
            Move.Leave leave => $"{Name(leave.Person)} leaves: all seats, posts and responsibilities of their own end.",
            Move.End end => $"This ends: {Fact(end.Edge)}.",
            Move.HandOver handOver => $"This passes to {Name(handOver.To)}: {Fact(handOver.Edge)}.",
            Move.Redirect redirect => $"This leads to {Name(redirect.To)} in future: {Fact(redirect.Edge)}.",
            Move.Add add => $"New: {New(add.Edge)}",
            _ => throw new ArgumentException($"A move that nobody knows: {move}.", nameof(move)),
        };

        string New(Edge edge) => $"{Name(edge.From)}, {edge switch
        {
            Membership seat => Words.Of(seat.Role).Replace('-', ' ') + " of",
            Accountability accountability => Sentences.Phrase(accountability.Responsibility),
            Holding => "holder of",
            ReportingLine line => $"{Words.Of(line.Line)} line to",
            _ => Words.Of(edge.Kind).Replace('-', ' '),
        }} {Name(edge.To)}.";
    }

    private static bool IsAbout(Refusal refusal, Move move, int number) =>
        refusal.Subject == $"move {number}" || refusal.Subject?.EndsWith($"/supposed-{number}", StringComparison.Ordinal) == true || move switch
        {
            Move.Newcomer newcomer => refusal.Subject == ((NodeId)newcomer.Person).ToString(),
            Move.Leave leave => refusal.Subject == ((NodeId)leave.Person).ToString(),
            Move.End end => refusal.Subject == end.Edge.ToString(),
            Move.HandOver handOver => refusal.Subject == handOver.Edge.ToString(),
            Move.Redirect redirect => refusal.Subject == redirect.Edge.ToString(),
            Move.Add add => refusal.Subject == add.Edge.Id.ToString(),
            _ => false,
        };
}

using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>Boards that one departure would leave without a quorum. Costs a walk over the seats of boards that state one.</summary>
internal sealed class KeyPersonQuorum : SettledCheck<KeyPersonQuorum.Settings>
{
    /// <inheritdoc/>
    public override string Id => "key-person-quorum";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.People;

    /// <inheritdoc/>
    public override string Title => "One departure from losing the quorum";

    /// <inheritdoc/>
    public override string Definition =>
        "A board states a quorum, and so few people with a counted seat and a vote are left that it has no more to spare than the pack's margin. Those who are not said to have a vote or none count as voting.";

    /// <inheritdoc/>
    public override string Origin => "Standing orders of NHS trusts fix a quorum for each board (Membership and Procedure Regulations 1990); a margin of none to spare is this program's own choice.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var seats = run.Day.Seats;
        for (int board = 0; board < seats.BoardCount; board++)
        {
            int node = seats.BoardNode(board);
            if (run.Day.Exists(node) == Certainty.No || ((Board)run.Index.Nodes[node]).Quorum is not { } quorum) continue;
            var voting = new List<LinkRow>();
            foreach (int person in seats.Members(board))
            {
                var seat = seats.Seats(person, board).Where(row => run.Index.Edges.Voting(row.Edge) != false).Take(1);
                voting.AddRange(seat);
            }

            int spare = voting.Count - quorum;
            if (voting.Count == 0 || spare > settings.MostToSpare) continue;
            string members = Sentences.Count(voting.Count, "voting member");
            yield return run.Found(
                [node],
                spare < 0
                    ? $"{run.Name(node)} needs {quorum} present to decide and has {members}: it cannot reach its quorum."
                    : $"{run.Name(node)} needs {quorum} present to decide and has {members}: "
                        + $"{(spare == 0 ? "if any one of them left" : $"if {spare + 1} of them left")}, it could not.",
                voting,
                run.Day.Exists(node),
                nodes: [node],
                measure: spare,
                threshold: settings.MostToSpare);
        }
    }

    /// <param name="MostToSpare">A board with so many voting members above its quorum, or fewer, is a finding; 0 for those that one departure would stop.</param>
    internal sealed record Settings(int MostToSpare);
}

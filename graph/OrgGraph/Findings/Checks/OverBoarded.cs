using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>People whose seats together weigh more than the pack allows. Costs a walk over all seats.</summary>
internal sealed class OverBoarded : SettledCheck<OverBoarded.Settings>
{
    /// <inheritdoc/>
    public override string Id => "over-boarded";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.People;

    /// <inheritdoc/>
    public override string Title => "On too many boards";

    /// <inheritdoc/>
    public override string Definition =>
        "Somebody's mandate score is above the limit. The score adds up one weight for each board on which they have a counted seat at the same time: the weight "
        + "of the role, times that of the kind of board, times the factors for plenary boards, for sub-committees of a board on which they sit too, and for seats that come "
        + "with an office. Where a pack weighs executive posts, a post held in an organisation counts in place of seats on that organisation's own boards.";

    /// <inheritdoc/>
    public override string Origin =>
        "The score and the limit of five follow investors' voting guidelines (ISS, United Kingdom and Ireland, 2016: more than five mandates, a chair counting as two). "
        + "The factors for working groups, plenary boards, sub-committees and ex officio seats are this program's own choice: without them 89 of 130 members of a city's committees would be flagged.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var seats = run.Day.Seats;
        for (int person = 0; person < seats.PeopleCount; person++)
        {
            if ((person & 0xFFF) == 0) run.Day.Cancellation.ThrowIfCancellationRequested();
            if (seats.Boards(person).Length == 0) continue;
            var score = new Score(run, settings, person);
            if (!score.IsOver(definitely: false)) continue;
            bool sure = score.IsOver(definitely: true);
            double total = sure ? score.Definite : score.Possible;
            yield return run.Found(
                [score.Person], score.Told(run), score.Rows, sure ? Certainty.Definitely : Certainty.Possibly, together: Periods.Common(score.Rows), measure: total, threshold: settings.Above);
        }
    }

    /// <summary>What one person carries.</summary>
    private sealed class Score
    {
        private readonly Settings settings;
        private readonly Certainty chairs;
        private readonly Certainty executive;

        public Score(CheckRun run, Settings settings, int person)
        {
            this.settings = settings;
            var seats = run.Day.Seats;
            Person = seats.PersonNode(person);
            var (index, rows) = (run.Index, new List<LinkRow>());
            var employers = new HashSet<int>();
            if (settings.ExecutivePost > 0)
            {
                foreach (var holding in run.Day.Rows(Person, EdgeKind.Holds, Direction.Out))
                {
                    int[] organisations = [.. run.Day.Rows(index.Edges.To(holding.Edge), EdgeKind.PostIn, Direction.Out).Select(p => index.Edges.To(p.Edge)).Where(o => index.Nodes[o] is Organisation)];
                    if (organisations.Length == 0) continue;
                    employers.UnionWith(organisations);
                    if (holding.Certainty > executive) executive = holding.Certainty;
                    rows.Add(holding);
                    Add(holding.Certainty, settings.ExecutivePost);
                }
            }

            var boards = seats.Boards(person);
            for (int n = 0; n < boards.Length; n++)
            {
                int board = seats.BoardNode(boards[n]);
                var wholes = run.Day.Wholes(board);
                if (wholes.Any(employers.Contains)) continue;
                bool sub = false;
                foreach (int whole in wholes) sub |= index.Nodes[whole] is Board && boards.Contains(seats.BoardAt(whole));
                double definite = 0, possible = 0;
                foreach (var row in seats.Seats(person, boards[n]))
                {
                    double weight = Weight(index, row, (Board)index.Nodes[board], sub);
                    possible = Math.Max(possible, weight);
                    if (row.Certainty == Certainty.Definitely) definite = Math.Max(definite, weight);
                    if ((MemberRole)index.Edges.Quality(row.Edge) == MemberRole.Chair && row.Certainty > chairs) chairs = row.Certainty;
                    rows.Add(row);
                }

                Boards++;
                Definite += definite;
                Possible += possible;
            }

            Rows = rows;
        }

        public int Person { get; }

        public int Boards { get; private set; }

        public double Definite { get; private set; }

        public double Possible { get; private set; }

        public IReadOnlyList<LinkRow> Rows { get; }

        public bool IsOver(bool definitely) => (definitely ? Definite : Possible) > settings.Above || BreaksRule(definitely ? Certainty.Definitely : Certainty.Possibly);

        public string Told(CheckRun run)
        {
            string boards = $"{run.Name(Person)} sits on {Sentences.Count(Boards, "board")} at the same time";
            string limit = Sentences.Number(settings.Above);
            string rule = BreaksRule(Certainty.Possibly) ? " They hold an executive post and chair a board elsewhere." : "";
            if (Possible <= settings.Above) return $"{boards}.{rule}";
            return Definite == Possible
                ? $"{boards}. Weighed, that is {Sentences.Number(Definite)}, above the limit of {limit}.{rule}"
                : $"{boards}, some of them only possibly. Weighed, that is {Sentences.Number(Definite)} to {Sentences.Number(Possible)}; the limit is {limit}.{rule}";
        }

        private bool BreaksRule(Certainty atLeast) => settings.ExecutiveMayNotChair && executive >= atLeast && chairs >= atLeast;

        private void Add(Certainty certainty, double weight)
        {
            Possible += weight;
            if (certainty == Certainty.Definitely) Definite += weight;
        }

        private double Weight(GraphIndex index, LinkRow row, Board board, bool sub) =>
            (MemberRole)index.Edges.Quality(row.Edge) switch { MemberRole.Chair => settings.Chair, MemberRole.DeputyChair => settings.DeputyChair, _ => settings.Member }
            * settings.ByKind.GetValueOrDefault(board.Kind, 1)
            * (board.Plenary == true ? settings.Plenary : 1)
            * (sub ? settings.SubCommittee : 1)
            * (index.Edges.ExOfficio(row.Edge) == true ? settings.ExOfficio : 1);
    }

    /// <param name="Above">A score above this is a finding.</param>
    /// <param name="Member">The weight of a member's seat.</param>
    /// <param name="DeputyChair">The weight of a deputy chair's.</param>
    /// <param name="Chair">The weight of a chair's.</param>
    /// <param name="ByKind">Factors by kind of board; 1 where a kind is left out.</param>
    /// <param name="Plenary">The factor for plenary boards.</param>
    /// <param name="SubCommittee">The factor for a part of a board on which the person sits too.</param>
    /// <param name="ExOfficio">The factor for seats that come with an office.</param>
    /// <param name="ExecutivePost">The weight of a post held in an organisation; 0 leaves posts out.</param>
    /// <param name="ExecutiveMayNotChair">Whether an executive post and a chair elsewhere are a finding whatever the score.</param>
    internal sealed record Settings(
        double Above,
        double Member,
        double DeputyChair,
        double Chair,
        IReadOnlyDictionary<BoardKind, double> ByKind,
        double Plenary,
        double SubCommittee,
        double ExOfficio,
        double ExecutivePost,
        bool ExecutiveMayNotChair);
}

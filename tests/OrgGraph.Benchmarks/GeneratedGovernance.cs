using System.Globalization;

namespace OrgGraph.Benchmarks;

/// <summary>
/// Posts, programmes and commitments to go with a <see cref="GeneratedRecord"/>: a post for every third person, eight to a boss; a programme for every
/// hundred people with ten commitments, one in four of them with an owner, and a board that oversees it.
/// </summary>
internal sealed class GeneratedGovernance(int people, int boards)
{
    private const int ReportsToOne = 8, CommitmentsOfOne = 10;
    private static readonly SourceId Paper = new("paper");
    private static readonly Citation[] Citations = [new(Paper, "generated")];
    private readonly int posts = people / 3;
    private readonly int programmes = Math.Max(1, people / 100);

    public static Edge Cited(Edge edge) => edge with { Citations = Citations };

    public IEnumerable<Node> Nodes()
    {
        yield return new Source { Id = Paper, Name = "Paper", Dated = PossibleDay.On(GeneratedRecord.Day) };
        for (int i = 0; i < posts; i++) yield return new Post { Id = PostAt(i), Name = $"Post {Text(i)}", Citations = Citations };
        for (int i = 0; i < programmes; i++)
        {
            yield return new Programme { Id = ProgrammeAt(i), Name = $"Programme {Text(i)}", Citations = Citations };
            for (int c = 0; c < CommitmentsOfOne; c++) yield return new Commitment { Id = CommitmentAt(i, c), Name = $"Commitment {Text(i)} {Text(c)}", Citations = Citations };
        }
    }

    public IEnumerable<Edge> Edges()
    {
        for (int i = 0; i < posts; i++)
        {
            if (i > 0) yield return new ReportingLine { Key = Text(i), From = PostAt(i), To = PostAt((i - 1) / ReportsToOne), Citations = Citations };
            if (i % 20 > 0) yield return new Holding { Key = Text(i), From = GeneratedRecord.PersonAt(i * 3), To = PostAt(i), Citations = Citations };
        }

        for (int i = 0; i < programmes; i++)
        {
            yield return new Oversight { Key = Text(i), From = GeneratedRecord.BoardAt(i * 7 % boards), To = ProgrammeAt(i), Citations = Citations };
            if (i % 10 > 0) yield return new Accountability { Key = $"p{Text(i)}", From = GeneratedRecord.PersonAt(i * 31 % people), To = ProgrammeAt(i), Citations = Citations };
            for (int c = 0; c < CommitmentsOfOne; c++)
            {
                yield return new Part { Key = $"{Text(i)}-{Text(c)}", From = CommitmentAt(i, c), To = ProgrammeAt(i), Citations = Citations };
                if (c % 4 == 0) yield return new Accountability { Key = $"c{Text(i)}-{Text(c)}", From = PostAt(((i * CommitmentsOfOne) + c) % posts), To = CommitmentAt(i, c), Citations = Citations };
            }
        }
    }

    private static PostId PostAt(int i) => new($"o{Text(i)}");

    private static ProgrammeId ProgrammeAt(int i) => new($"g{Text(i)}");

    private static CommitmentId CommitmentAt(int i, int c) => new($"c{Text(i)}-{Text(c)}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

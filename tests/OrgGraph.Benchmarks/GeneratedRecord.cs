using System.Globalization;

namespace OrgGraph.Benchmarks;

/// <summary>
/// An invented record of any size, the same for the same numbers: organisations of 20 boards, people with a home organisation in which
/// seven of ten of their seats lie, popularity skewed on both sides; four of ten seats have ended.
/// </summary>
/// <param name="people">How many people.</param>
/// <param name="boards">How many boards.</param>
/// <param name="seats">How many memberships; some are of one person on one board twice.</param>
internal sealed class GeneratedRecord(int people, int boards, int seats)
{
    private const int FirstDay = 730_000, BoardsOfOne = 20;
    private static readonly string[] GivenNames = ["Anna", "Ben", "Carla", "David", "Élise", "Farid", "Grace", "Hugo", "Ines", "Jonas", "Kofi", "Lena", "Marta"];
    private static readonly string[] FamilyNames = ["Andersson", "Baker", "Costa", "Dubois", "Eriksen", "Fischer", "García", "Hansen", "Ivanov", "Jensen", "Kowalski"];

    /// <summary>The day of the benchmarks' questions: about half of the seats are held on it.</summary>
    public static DateOnly Day { get; } = DateOnly.FromDayNumber(FirstDay + 6_000);

    public IEnumerable<Node> Nodes()
    {
        for (int i = 0; i < people; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{GivenNames[i * 7 % GivenNames.Length]} {FamilyNames[i * 5 % FamilyNames.Length]} {i}");
            yield return new Person { Id = PersonAt(i), Name = name };
        }

        for (int i = 0; i < boards; i++) yield return new Board { Id = BoardAt(i), Name = string.Create(CultureInfo.InvariantCulture, $"Board {i}"), Kind = (BoardKind)(i % 6) };
    }

    public IEnumerable<Edge> Edges()
    {
        var random = new SplitMix(42);
        int organisations = Math.Max(1, boards / BoardsOfOne), pool = Math.Max(1, people / organisations);
        for (int i = 0; i < seats; i++)
        {
            double u = random.Fraction();
            int board = random.Below(10) < 6 ? random.Below(boards) : Math.Min(boards - 1, (int)(boards * u * u));
            int home = Math.Min(organisations - 1, board / BoardsOfOne);
            double v = random.Fraction();
            int person = random.Below(10) < 7
                ? Math.Min(people - 1, ((int)(pool * v * v) * organisations) + home)
                : Math.Min(people - 1, (int)(people * v * Math.Sqrt(v)));
            var role = (MemberRole)random.Below(3);
            int start = FirstDay + random.Below(9_000);
            int length = random.Below(10) < 6 ? 0 : 100 + random.Below(1_500);
            yield return new Membership
            {
                Key = i.ToString("x", CultureInfo.InvariantCulture),
                From = PersonAt(person),
                To = BoardAt(board),
                Role = role,
                Validity = new(PossibleDay.On(DateOnly.FromDayNumber(start)), length == 0 ? null : PossibleDay.On(DateOnly.FromDayNumber(start + length))),
            };
        }
    }

    public static PersonId PersonAt(int i) => new("p" + i.ToString(CultureInfo.InvariantCulture));

    public static BoardId BoardAt(int i) => new("b" + i.ToString(CultureInfo.InvariantCulture));

    /// <summary>Steele, Lea and Flood's SplitMix64.</summary>
    internal struct SplitMix(ulong seed)
    {
        private ulong state = seed;

        public int Below(int limit) => (int)(Next() % (ulong)limit);

        public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

        private ulong Next()
        {
            state += 0x9E3779B97F4A7C15;
            ulong z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}

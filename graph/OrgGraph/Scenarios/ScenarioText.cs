using System.Globalization;
using System.Text;

namespace OrgGraph.Scenarios;

/// <summary>
/// A scenario as text that a person can read and change, that can be kept as a file and can stand in a link. A line for each thing:
/// <code>
/// scenario Without Ann Bell
/// from 2025-04-01
/// about What the board paper asks
/// newcomer person/zoe Zoe Smith
/// leave person/ann-bell
/// end member-of/lhb-chair
/// pass holds/finance-director to person/zoe
/// lead reports-to/head-of-change to post/chief-executive
/// add member-of/zoe-audit person/zoe board/audit role=chair voting=true
/// </code>
/// Empty lines and lines that begin with <c>#</c> are left out. What an added edge may say: see <see cref="MoveText"/>.
/// </summary>
public static class ScenarioText
{
    /// <summary>The most moves of a scenario.</summary>
    public const int MostMoves = 200;

    /// <summary>The most characters of a scenario.</summary>
    public const int MostCharacters = 100_000;

    private const int MostCharactersOfName = 100;

    /// <summary>The scenario as text, which <see cref="Read"/> reads back.</summary>
    public static string Write(Scenario scenario)
    {
        var text = new StringBuilder();
        text.Append("scenario ").Append(OneLine(scenario.Name)).Append('\n');
        text.Append("from ").Append(scenario.From.ToString("O", CultureInfo.InvariantCulture)).Append('\n');
        if (!string.IsNullOrWhiteSpace(scenario.Description)) text.Append("about ").Append(OneLine(scenario.Description)).Append('\n');
        foreach (var move in scenario.Moves) text.Append(MoveText.Write(move)).Append('\n');
        return text.ToString();
    }

    /// <summary>Reads a scenario.</summary>
    /// <exception cref="RefusedException"><c>BAD_SCENARIO</c>: it says in which line the mistake is, and what may stand there.</exception>
    public static Scenario Read(string text)
    {
        if (text.Length > MostCharacters) throw Bad($"it has more than {MostCharacters:N0} characters");
        string? name = null, about = null;
        DateOnly? from = null;
        var moves = new List<Move>();
        int number = 0;
        foreach (string whole in text.Split('\n'))
        {
            number++;
            string line = whole.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            string verb = space < 0 ? line : line[..space], rest = space < 0 ? "" : line[space..].Trim();
            try
            {
                switch (verb)
                {
                    case "scenario": name = Once(name, rest, verb); break;
                    case "about": about = Once(about, rest, verb); break;
                    case "from" when from is null: from = Day(rest); break;
                    case "from": throw new FormatException("'from' stands there already");
                    default: moves.Add(MoveText.Read(line)); break;
                }
            }
            catch (FormatException fault)
            {
                throw Bad($"line {number}: {fault.Message}");
            }
        }

        if (string.IsNullOrEmpty(name)) throw Bad("it lacks a line 'scenario NAME'");
        if (name.Length > MostCharactersOfName) throw Bad($"its name has more than {MostCharactersOfName} characters");
        if (moves.Count > MostMoves) throw Bad($"it has {moves.Count} moves; {MostMoves} are the most");
        return new() { Name = name, From = from ?? throw Bad("it lacks a line 'from YEAR-MONTH-DAY'"), Moves = moves, Description = about };
    }

    private static string Once(string? there, string value, string verb) => there is not null ? throw new FormatException($"'{verb}' stands there already")
        : value.Length == 0 ? throw new FormatException($"'{verb}' says nothing")
        : value;

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new FormatException($"'{text}' is not a day; write one such as 2025-04-01");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static RefusedException Bad(string why) => new(new("BAD_SCENARIO", $"The scenario cannot be read: {why}."));
}

using System.Text.Json.Nodes;
using OrgGraph.Exchange.Json;

namespace OrgGraph.Scenarios;

/// <summary>
/// A move as one line of text; <see cref="ScenarioText"/> shows each. An added edge is its id, its ends, and what else is known of it as <c>name=value</c>, named as
/// in <see cref="RecordJson"/>: <c>role</c>, <c>voting</c>, <c>exOfficio</c>, <c>onBehalfOf</c>, <c>tenure</c>, <c>line</c>, <c>responsibility</c>, <c>standing</c>,
/// and <c>start</c> and <c>lastDay</c> where it does not begin with the scenario or run on. Its sources and note are not kept: what is supposed has none.
/// </summary>
public static class MoveText
{
    private static readonly string[] Flags = ["voting", "exOfficio"];
    private static readonly string[] Dates = ["start", "lastDay"];

    /// <summary>A move as a line.</summary>
    public static string Write(Move move) => move switch
    {
        Move.Newcomer newcomer => $"newcomer {(NodeId)newcomer.Person} {string.Join(' ', Split(newcomer.Name))}",
        Move.Leave leave => $"leave {(NodeId)leave.Person}",
        Move.End end => $"end {end.Edge}",
        Move.HandOver handOver => $"pass {handOver.Edge} to {handOver.To}",
        Move.Redirect redirect => $"lead {redirect.Edge} to {redirect.To}",
        Move.Add add => $"add {add.Edge.Id} {add.Edge.From} {add.Edge.To}{string.Concat(Details(add.Edge).Select(detail => $" {detail.Name}={detail.Value}"))}",
        _ => throw new ArgumentException($"A move that nobody knows: {move}.", nameof(move)),
    };

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is no move; the message says what is wrong and what may stand there.</exception>
    public static Move Read(string line)
    {
        string[] words = Split(line);
        return words switch
        {
            ["newcomer", var person, _, ..] => new Move.Newcomer(Person(person), string.Join(' ', words[2..])),
            ["leave", var person] => new Move.Leave(Person(person)),
            ["end", var edge] => new Move.End(EdgeIdOf(edge)),
            ["pass", var edge, "to", var to] => new Move.HandOver(EdgeIdOf(edge), NodeIdOf(to)),
            ["lead", var edge, "to", var to] => new Move.Redirect(EdgeIdOf(edge), NodeIdOf(to)),
            ["add", var id, var from, var to, ..] => new Move.Add(Edge(EdgeIdOf(id), NodeIdOf(from), NodeIdOf(to), words[4..])),
            _ => throw new FormatException(
                $"'{line}' is no move; write 'newcomer PERSON NAME', 'leave PERSON', 'end EDGE', 'pass EDGE to NODE', 'lead EDGE to NODE' or 'add EDGE FROM TO name=value …'"),
        };
    }

    private static IEnumerable<(string Name, string Value)> Details(Edge edge)
    {
        var json = JsonNode.Parse(RecordJson.Write(edge with { Citations = [], Note = null }))!.AsObject();
        var period = json["validity"] as JsonObject ?? [];
        return json.Where(property => property.Key is not ("id" or "from" or "to" or "validity")).Concat(period).Select(property => (property.Key, property.Value!.ToString()));
    }

    private static Edge Edge(EdgeId id, NodeId from, NodeId to, IReadOnlyList<string> details)
    {
        JsonObject json = new() { ["id"] = id.ToString(), ["from"] = from.ToString(), ["to"] = to.ToString() }, period = [];
        foreach (string detail in details)
        {
            int equals = detail.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new FormatException($"'{detail}' is not name=value");
            var (name, value) = (detail[..equals], detail[(equals + 1)..]);
            var into = Dates.Contains(name) ? period : json;
            if (!into.TryAdd(name, Flags.Contains(name) ? bool.TryParse(value, out bool flag) ? flag : throw new FormatException($"'{detail}': write true or false") : value))
                throw new FormatException($"'{name}' stands there already");
        }

        if (period.Count > 0)
        {
            period.TryAdd("start", Validity.Always.Start.ToString());
            json["validity"] = period;
        }

        var edge = RecordJson.ReadEdge(json.ToJsonString());
        var known = Details(edge).Select(detail => detail.Name).ToHashSet(StringComparer.Ordinal);
        return details.Select(detail => detail[..detail.IndexOf('=', StringComparison.Ordinal)]).FirstOrDefault(name => !known.Contains(name) && name != "standing") is { } unknown
            ? throw new FormatException($"'{unknown}' is nothing that {Words.Of(id.Kind)} says")
            : edge;
    }

    private static PersonId Person(string text) => NodeIdOf(text) is { Kind: NodeKind.Person } id ? (PersonId)id : throw new FormatException($"'{text}' is not the id of a person");

    private static NodeId NodeIdOf(string text) => NodeId.TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an id such as person/ann-bell");

    private static EdgeId EdgeIdOf(string text) => EdgeId.TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an id of an edge such as member-of/lhb-chair");

    private static string[] Split(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

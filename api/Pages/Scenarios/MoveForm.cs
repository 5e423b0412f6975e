using System.Globalization;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Index;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.Pages.Scenarios;

/// <summary>What somebody fills in to suppose one thing more. Each sort of move has fields of its own; who or what is meant is typed by name.</summary>
public sealed class MoveForm(Reader reader, Scenario scenario, GraphIndex index, IFormCollection? form)
{
    /// <summary>The sorts of edge that can be added.</summary>
    public static readonly EdgeKind[] Kinds = [EdgeKind.MemberOf, EdgeKind.Holds, EdgeKind.AccountableFor, EdgeKind.ReportsTo, EdgeKind.Oversees];

    private readonly Dictionary<string, Pick> picks = [];
    private readonly List<FieldFault> faults = [];

    /// <summary>What is to be supposed, as a word.</summary>
    public string Sort => this["move"];

    /// <summary>What is to be corrected.</summary>
    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>What was typed into a field.</summary>
    public string this[string field] => form?[field].ToString().Trim() ?? "";

    /// <summary>What a field that names somebody or something came to; as it was typed where it was not looked at.</summary>
    public Pick PickOf(string field, string label) => picks.TryGetValue(field, out var pick) ? pick with { Label = label } : new() { Field = field, Label = label, Typed = this[field] };

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? FaultOf(string field) => faults.Find(fault => fault.Field == field)?.Message;

    /// <summary>The move; null when something is to be corrected first.</summary>
    /// <param name="edge">The edge that is to be changed; null when none was chosen.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Move?> Read(Edge? edge, CancellationToken cancellation)
    {
        Move? move = null;
        switch (Sort)
        {
            case "leave":
                if (await Need("leaver", "Who leaves", [NodeKind.Person], cancellation) is { } leaver) move = new Move.Leave((PersonId)leaver);
                break;
            case "newcomer":
                move = Newcomer();
                break;
            case "end" when edge is not null:
                move = new Move.End(edge.Id);
                break;
            case "pass" when edge is not null:
                if (await Need("pass-to", "To whom", EdgeKinds.From(edge.Kind), cancellation) is { } next) move = new Move.HandOver(edge.Id, next);
                break;
            case "lead" when edge is not null:
                if (await Need("lead-to", "To what", EdgeKinds.To(edge.Kind, edge.From.Kind), cancellation) is { } other) move = new Move.Redirect(edge.Id, other);
                break;
            default:
                if (Words.TryParse(Sort, out EdgeKind kind) && Kinds.Contains(kind)) move = await Added(kind, cancellation);
                else Wrong("Select what you want to suppose", "move");
                break;
        }

        return faults.Count > 0 ? null : move;
    }

    private Move.Newcomer? Newcomer()
    {
        string name = this["newcomer-name"], key = SavedScenarios.KeyOf(name);
        if (key.Length == 0 || name.Length > Node.MaxNameLength)
        {
            Wrong($"Enter a name of at most {Node.MaxNameLength} characters, with a letter or a digit in it", "newcomer-name");
            return null;
        }

        // Somebody of the same name may be there already: this is somebody else.
        string free = key;
        for (int i = 2; index.Node(new PersonId(free)) is not null || scenario.Moves.OfType<Move.Newcomer>().Any(newcomer => newcomer.Person == new PersonId(free)); i++)
            free = $"{key[..Math.Min(key.Length, Keys.MaxLength - 5)]}-{i.ToString(CultureInfo.InvariantCulture)}";
        return new(new(free), name);
    }

    private async Task<Move.Add?> Added(EdgeKind kind, CancellationToken cancellation)
    {
        string word = Words.Of(kind);
        var from = await Need($"{word}-from", "Who", EdgeKinds.From(kind), cancellation);
        var to = await Need($"{word}-to", "What", EdgeKinds.To(kind), cancellation);
        if (from is null || to is null) return null;
        int number = scenario.Moves.Count + 1;
        while (index.Edge(new(kind, Key(number))) is not null || scenario.Moves.OfType<Move.Add>().Any(add => add.Edge.Id == new EdgeId(kind, Key(number)))) number++;
        return new(kind switch
        {
            EdgeKind.MemberOf => new Membership { Key = Key(number), From = from.Value, To = to.Value, Role = Words.TryParse(this["role"], out MemberRole role) ? role : MemberRole.Member },
            EdgeKind.Holds => new Holding { Key = Key(number), From = from.Value, To = to.Value },
            EdgeKind.AccountableFor => new Accountability
            {
                Key = Key(number),
                From = from.Value,
                To = to.Value,
                Responsibility = Words.TryParse(this["responsibility"], out Responsibility responsibility) ? responsibility : Responsibility.Accountable,
            },
            EdgeKind.ReportsTo => new ReportingLine { Key = Key(number), From = from.Value, To = to.Value, Line = Words.TryParse(this["line"], out LineKind line) ? line : LineKind.Solid },
            _ => new Oversight { Key = Key(number), From = from.Value, To = to.Value },
        });

        static string Key(int number) => $"what-if-{number.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The node that a field names, newcomers of the scenario included; null, with a fault, when it names none or several.</summary>
    private async Task<NodeId?> Need(string field, string label, IReadOnlyList<NodeKind> kinds, CancellationToken cancellation)
    {
        string typed = this[$"{field}-choice"] is { Length: > 0 } chosen ? chosen : this[field];
        if (typed.Length == 0)
        {
            Wrong($"{label}: enter a name", field);
            return null;
        }

        if (kinds.Contains(NodeKind.Person)
            && scenario.Moves.OfType<Move.Newcomer>().FirstOrDefault(one => Collation.Fold(one.Name) == Collation.Fold(typed) || ((NodeId)one.Person).ToString() == typed) is { } newcomer)
        {
            return newcomer.Person;
        }

        var pick = await Pick.Of(reader, field, label, typed, kinds, cancellation);
        picks[field] = pick with { Typed = this[field] };
        if (pick.Choices.Count > 0) Wrong($"{label}: choose which one you mean", field);
        else if (pick.Fault is { } fault) Wrong(fault, field);
        return pick.Node?.NodeId;
    }

    private void Wrong(string message, string field) => faults.Add(new(message, field));
}

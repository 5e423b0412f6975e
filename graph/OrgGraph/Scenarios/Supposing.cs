using OrgGraph.Index;

namespace OrgGraph.Scenarios;

/// <summary>Applies a scenario to a version of the graph, which stays as it is. Costs as much as a new index.</summary>
public sealed class Supposing
{
    private readonly GraphIndex index;
    private readonly Scenario scenario;
    private readonly Dictionary<EdgeId, Edge> put = [];
    private readonly HashSet<EdgeId> ended = [];
    private readonly HashSet<EdgeId> added = [];
    private readonly HashSet<EdgeId> removed = [];
    private readonly List<Person> newcomers = [];
    private readonly List<Refusal> refusals = [];

    private Supposing(GraphIndex index, Scenario scenario) => (this.index, this.scenario) = (index, scenario);

    /// <summary>The graph as the scenario supposes it, or why not.</summary>
    public static ScenarioOutcome Apply(GraphIndex index, Scenario scenario)
    {
        var supposing = new Supposing(index, scenario);
        for (int i = 0; i < scenario.Moves.Count; i++) supposing.Make(scenario.Moves[i], i + 1);
        return supposing.Finish();
    }

    private ScenarioOutcome Finish()
    {
        var changes = new ChangeSet
        {
            Id = Guid.Empty,
            Who = scenario.Name,
            When = default,
            Why = scenario.Description ?? scenario.Name,
            PutNodes = newcomers,
            PutEdges = [.. put.Values],
            RemoveEdges = [.. removed],
        };
        if (refusals.Count == 0) refusals.AddRange(Admission.Check(changes, index.ForAdmission()));
        return refusals.Count > 0
            ? new ScenarioOutcome.Refused(refusals)
            : new ScenarioOutcome.Supposed(index.After(changes, index.State.Version), [.. ended.Order()], [.. added.Order()]);
    }

    private void Make(Move move, int number)
    {
        switch (move)
        {
            case Move.Newcomer newcomer:
                if (index.Node(newcomer.Person) is not null) refusals.Add(new("ALREADY_THERE", $"{newcomer.Person} is there already.", newcomer.Person.ToString()));
                newcomers.Add(new() { Id = newcomer.Person, Name = newcomer.Name, Note = Supposed });
                break;
            case Move.Leave leave:
                if (index.Node(leave.Person) is null && !newcomers.Exists(person => person.Id == leave.Person)) refusals.Add(Refusal.UnknownId($"move {number}", leave.Person.ToString()));
                else foreach (var edge in EdgesFrom(leave.Person)) End(edge);
                break;
            case Move.End end when Running(end.Edge, number) is { } edge:
                End(edge);
                break;
            case Move.HandOver handOver when Running(handOver.Edge, number) is { } edge:
                Replace(edge, edge with { From = handOver.To }, number);
                break;
            case Move.Redirect redirect when Running(redirect.Edge, number) is { } edge:
                Replace(edge, edge with { To = redirect.To }, number);
                break;
            case Move.Add add:
                if (index.Edge(add.Edge.Id) is not null || put.ContainsKey(add.Edge.Id)) refusals.Add(new("ALREADY_THERE", $"{add.Edge.Id} is there already.", add.Edge.Id.ToString()));
                Begin(add.Edge);
                break;
        }
    }

    private string Supposed => $"Supposed in the scenario {scenario.Name}.";

    /// <summary>The edge as it stands after the moves so far, if it runs on the day.</summary>
    private Edge? Running(EdgeId id, int number)
    {
        var edge = put.GetValueOrDefault(id) ?? (removed.Contains(id) ? null : index.Edge(id));
        if (edge is null)
        {
            refusals.Add(Refusal.UnknownId($"move {number}", id.ToString()));
            return null;
        }

        if (edge.Validity.End is { Latest: { } last } && last <= scenario.From)
        {
            refusals.Add(new("ENDED_ALREADY", $"{id} has ended before {scenario.From:yyyy-MM-dd}.", id.ToString()));
            return null;
        }

        return edge;
    }

    /// <summary>The memberships, holdings and accountabilities of a person that run on the day or begin later.</summary>
    private List<Edge> EdgesFrom(PersonId person)
    {
        var recorded = index.EdgesAt(person).Where(id => !put.ContainsKey(id) && !removed.Contains(id)).Select(id => index.Edge(id)!);
        return [.. recorded.Concat(put.Values).Where(edge => edge.From == person && !(edge.Validity.End is { Latest: { } last } && last <= scenario.From))];
    }

    private void Replace(Edge old, Edge next, int number)
    {
        End(old);
        Begin(next with { Key = $"supposed-{number}", Validity = Validity.Always });
    }

    private void Begin(Edge edge)
    {
        var begins = new Validity(PossibleDay.On(scenario.From), edge.Validity.End);
        put[edge.Id] = edge with { Validity = edge.Validity.Start.Earliest >= scenario.From ? edge.Validity : begins, Citations = [], Note = Supposed };
        added.Add(edge.Id);
    }

    /// <summary>Ends an edge the day before; one that would not have begun by then is not there at all.</summary>
    private void End(Edge edge)
    {
        var end = PossibleDay.On(scenario.From);
        bool begun = edge.Validity.Start.Earliest is not { } first || first < scenario.From;
        if (added.Remove(edge.Id))
        {
            put.Remove(edge.Id);
            return;
        }

        ended.Add(edge.Id);
        if (begun)
        {
            put[edge.Id] = edge with { Validity = new(edge.Validity.Start, end) };
            return;
        }

        put.Remove(edge.Id);
        removed.Add(edge.Id);
    }
}

using System.Globalization;
using System.Text.Json;
using OrgGraph.Neo4j.Filters;

namespace OrgGraph.Neo4j.Reading;

/// <summary>One level of a statement: the pages of links of a kind at some nodes. The nodes are those with which the statement begins, or those where the level above leads.</summary>
internal sealed class Level
{
    /// <summary>The list of nodes with which a statement begins.</summary>
    private const string Start = "start";

    private static readonly LinkNames Names = new("r", "f", "t", "p", "h");

    /// <summary>A link as a list, as <c>level.cypher</c> has it.</summary>
    private static readonly string[] Listed = ["r", "h", "f", "t", "p", Represented];

    private const string Represented = "o";
    private readonly Expansion asked;
    private readonly LinkOrder order;
    private readonly string name;

    /// <param name="asked">Which links; its nodes do not matter.</param>
    /// <param name="kinds">Of which kinds the nodes are.</param>
    /// <param name="place">The number of the level in its statement.</param>
    /// <param name="day">The day of the question, as a parameter; null for all time.</param>
    /// <param name="parameters">Where the values go.</param>
    /// <param name="above">The level where the nodes are found, and at which end of its links; null for those with which the statement begins.</param>
    public Level(Expansion asked, IReadOnlyList<NodeKind> kinds, int place, string? day, Parameters parameters, (Level Level, Step Step)? above = null)
    {
        FilterRules.Check(asked.Where, asked.Kind);
        (this.asked, order, name) = (asked, new(asked), $"level{place}");
        var links = LinkPatterns.At("n", asked.Kind, asked.Direction, kinds, day, suffix: "0", holders: true).Select(part => part.Returned(Names));
        var names = EdgeKinds.PassesToHolder(asked.Kind) ? Names : Names with { Holding = null };
        List<OrderKey> keys = [.. order.Keys.Select(key => Key(key, names, day)), new("r.key"), new("h.key")];
        bool represented = order.Keys.Any(key => key.Step == Step.OnBehalfOf);
        Text = CypherText.Of(
            "level",
            ("above", above?.Level.name ?? Start),
            ("nodes", above is { } found ? found.Level.Led(found.Step, kinds.Single()) : $"UNWIND {Start} AS n"),
            ("links", string.Join("\nUNION ALL\n", links)),
            ("represented", represented ? $"OPTIONAL MATCH ({Represented}:Node {{id: r.onBehalfOf}})" : ""),
            ("where", asked.Where is null ? "" : $"WITH * WHERE {new FilterText(parameters, day).Link(asked.Where, names, asked.Kind)}"),
            ("o", represented ? $", {Represented}" : ""),
            ("part", Part(keys, asked.Page, parameters)),
            ("level", name));
    }

    /// <summary>What finds the links. It comes after that of the level above.</summary>
    public string Text { get; }

    /// <summary>What tells them.</summary>
    public string Told => CypherText.Of("told-level", ("level", name), ("told", CypherText.Of("told-link")));

    /// <summary>What finds the nodes where the links of some levels lead.</summary>
    public static string Records(IReadOnlyList<Level> levels) =>
        Records([.. levels.Select(level => level.name)], [.. levels.Where(level => EdgeKinds.PassesToHolder(level.asked.Kind)).Select(level => level.name)]);

    /// <summary>The same for a list of links that has a name of its own.</summary>
    public static string Records(string name) => Records([name], [name]);

    /// <summary>The page of each node that has links, from an answer.</summary>
    /// <param name="told">What <see cref="Told"/> tells.</param>
    /// <param name="nodes">The nodes where they lead.</param>
    public Dictionary<NodeId, Page<Link>> Read(JsonElement told, Dictionary<NodeId, Node> nodes)
    {
        var pages = new Dictionary<NodeId, Page<Link>>(told.GetArrayLength());
        foreach (var page in told.EnumerateArray())
        {
            var links = new Link[page[4].GetArrayLength()];
            int i = 0;
            foreach (var row in page[4].EnumerateArray()) links[i++] = LinkRow.Read(row, nodes, asked.AsOf);
            pages.Add(NodeId.Parse(page[0].GetString()!), new(order.Sorted(links), HasNext: page[2].GetBoolean(), HasPrevious: page[1].GetBoolean(), asked.Page.CountTotal ? page[3].GetInt32() : null));
        }

        return pages;
    }

    /// <summary>What cuts the page out.</summary>
    private string Part(List<OrderKey> keys, PageRequest page, Parameters parameters) => page.After is null && page.Before is null
        ? CypherText.Of(
            "first-links",
            ("size", parameters.Take(page.Size)),
            ("fromBack", page.FromBack ? "true" : "false"),
            ("order", string.Join(", ", keys.Select(key => key with { Descending = key.Descending != page.FromBack }))))
        : CypherText.Of(
            "links-between",
            ("keys", $"[{string.Join(", ", keys.Select(key => key.Expression))}]"),
            ("order", SlicedPage.Order("keys", keys)),
            ("slice", SlicedPage.Text(order.Keyset, keys, page, parameters)));

    /// <summary>What finds the nodes of a kind where the links lead.</summary>
    private string Led(Step step, NodeKind kind) => step == Step.OnBehalfOf
        ? CypherText.Of("level-represented", ("above", name))
        : CypherText.Of("level-nodes", ("above", name), ("place", Place(step)), ("label", Labels.Of(kind)));

    private static string Records(string[] names, string[] represented) => CypherText.Of(
        "records",
        ("levels", string.Join(", ", names)),
        ("all", string.Join(" + ", names)),
        ("represented", represented.Length == 0 ? "" : $"UNION\n{CypherText.Of("level-represented", ("above", string.Join(" + ", represented)))}\nRETURN n"));

    /// <summary>The sort value of a link, or of a node that it leads to.</summary>
    private static OrderKey Key(Order key, LinkNames names, string? day)
    {
        string variable = key.Step is { } step ? At(step, names) : names.Edge;
        var field = FieldText.Of(variable, key.Field, key.Step is null ? names.Period : Bounds.Of(variable), day);
        return new(key.Step == Step.Post ? $"CASE WHEN {variable}:Post THEN {field.Sort} END" : field.Sort, key.Descending, field.IsText);
    }

    private static string At(Step step, LinkNames names) => step switch
    {
        Step.From or Step.Post => names.From,
        Step.To => names.To,
        Step.Person => names.Person,
        Step.OnBehalfOf => Represented,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>Where in the list of a link the node at a step stands.</summary>
    private static string Place(Step step) => Array.IndexOf(Listed, At(step, Names)).ToString(CultureInfo.InvariantCulture);
}

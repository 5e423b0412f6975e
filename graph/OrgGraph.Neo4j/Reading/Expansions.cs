using OrgGraph.Index;
using OrgGraph.Neo4j.Filters;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Which links do some nodes have? One statement for all of them: filtered, ordered and cut there.</summary>
internal static class Expansions
{
    private static readonly LinkNames Names = new("r", "f", "t", "p", "h");

    public static async ValueTask<IReadOnlyList<Page<Link>>> Of(Questions questions, Expansion expansion, CancellationToken cancellation)
    {
        var (statement, parameters, keyset) = Text(expansion);
        if (expansion.Nodes.Count == 0) return [];
        var empty = new Page<Link>([], HasNext: false, HasPrevious: false, expansion.Page.CountTotal ? 0 : null);
        var pages = new Page<Link>[expansion.Nodes.Count];
        Array.Fill(pages, empty);
        foreach (var answer in await questions.Ask(statement, parameters, cancellation).ConfigureAwait(false))
        {
            var nodes = Json.Nodes(answer[5]);
            var rows = answer[4].EnumerateArray().Select(row => LinkRow.Read(row, nodes)).Select(row => new Row<Link>(row.Link(nodes, expansion.AsOf), keyset.Place(row.Keys)));
            pages[answer[0].GetInt32()] = new([.. rows], HasNext: answer[2].GetBoolean(), HasPrevious: answer[1].GetBoolean(), expansion.Page.CountTotal ? answer[3].GetInt32() : null);
        }

        return pages;
    }

    /// <summary>The statement, for those who want to see how it runs.</summary>
    public static (string Statement, Parameters Parameters, Keyset Keyset) Text(Expansion expansion)
    {
        FilterRules.Check(expansion.Where, expansion.Kind);
        var order = Orders.Of(expansion);
        var keyset = Orders.Keyset($"{expansion.Kind} {expansion.Direction}", order, ties: 2);
        var parameters = new Parameters { ["ids"] = expansion.Nodes.Select(id => id.ToString()).ToList() };
        string? day = expansion.AsOf is { } asked ? parameters.Take(asked.DayNumber) : null;
        bool mayBePerson = expansion.Nodes.Any(id => id.Kind == NodeKind.Person);
        var links = LinkPatterns.At("n", expansion.Kind, expansion.Direction, mayBePerson, day, suffix: "0", holders: true).Select(part => part.Returned(Names));
        bool passes = EdgeKinds.PassesToHolder(expansion.Kind);
        var names = passes ? Names : Names with { Holding = null };
        List<OrderKey> keys = [.. order.Select(key => Key(key, names, day)), new("r.key"), new("h.key")];
        string statement = CypherText.Of(
            "expand",
            ("links", string.Join("\nUNION ALL\n", links)),
            ("represented", order.Any(key => key.Step == Step.OnBehalfOf) ? "OPTIONAL MATCH (o:Node {id: r.onBehalfOf})" : ""),
            ("where", new FilterText(parameters, day).Link(expansion.Where, names, expansion.Kind)),
            ("keys", $"[{string.Join(", ", keys.Select(key => key.Expression))}]"),
            ("order", SlicedPage.Order("keys", keys)),
            ("slice", SlicedPage.Text(keyset, keys, expansion.Page, parameters)),
            ("told", CypherText.Of("told-links")));
        return (statement, parameters, keyset);
    }

    /// <summary>The sort value of a link, or of a node that it leads to.</summary>
    private static OrderKey Key(Order key, LinkNames names, string? day)
    {
        string variable = key.Step switch
        {
            null => names.Edge,
            Step.From or Step.Post => names.From,
            Step.To => names.To,
            Step.Person => names.Person,
            Step.OnBehalfOf => "o",
            _ => throw new ArgumentOutOfRangeException(nameof(key)),
        };
        var field = FieldText.Of(variable, key.Field, key.Step is null ? names.Period : Bounds.Of(variable), day);
        return new(key.Step == Step.Post ? $"CASE WHEN {variable}:Post THEN {field.Sort} END" : field.Sort, key.Descending, field.IsText);
    }
}

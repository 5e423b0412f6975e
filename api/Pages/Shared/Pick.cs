namespace OrgGraph.Api.Pages.Shared;

/// <summary>A field into which somebody types whom or what they mean: a name, a part of one, or an id. It comes to one node, to several to choose from, or to none.</summary>
public sealed record Pick
{
    private const int MostChoices = 10;

    /// <summary>The name of the field.</summary>
    public required string Field { get; init; }

    /// <summary>What it is called.</summary>
    public required string Label { get; init; }

    /// <summary>What was typed.</summary>
    public string Typed { get; init; } = "";

    /// <summary>What it comes to; null for nothing, or for several.</summary>
    public Node? Node { get; init; }

    /// <summary>What may have been meant, when it is not clear.</summary>
    public IReadOnlyList<Node> Choices { get; init; } = [];

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Fault { get; init; }

    /// <summary>What stands in the field.</summary>
    public string Value => Node?.Name ?? Typed;

    /// <summary>What stands for it in a link: its id when it is known.</summary>
    public string InLink => Node?.NodeId.ToString() ?? Typed;

    /// <summary>Whether the link should say the id in the place of the name.</summary>
    public bool IsByName => Node is not null && Typed != InLink;

    /// <summary>Finds what is meant: an id as it is, else by name on the day of the page, else by name on any day.</summary>
    public static async Task<Pick> Of(Reader reader, string field, string label, string? typed, IReadOnlyList<NodeKind> kinds, CancellationToken cancellation)
    {
        string text = (typed ?? "").Trim();
        var pick = new Pick { Field = field, Label = label, Typed = text };
        if (text.Length == 0) return pick;
        if (NodeId.TryParse(text, out var id) && kinds.Contains(id.Kind))
            return await reader.Node(id, cancellation) is { } known ? pick with { Node = known } : pick with { Fault = $"There is no {Say.Word(id.Kind)} with the id {id.Key}" };
        if (text.Length > SearchQuery.MaxLength) return pick with { Fault = $"A name has at most {SearchQuery.MaxLength} characters" };
        var hits = await Search(reader.Day);
        if (hits.Count == 0) hits = await Search(null);
        var exact = hits.Where(hit => Collation.Fold(hit.Node.Name) == Collation.Fold(text)).ToList();
        return (hits.Count, exact.Count) switch
        {
            (0, _) => pick with { Fault = $"Nothing is called ‘{text}’. Check the spelling, or type a part of the name" },
            (1, _) => pick with { Node = hits[0].Node },
            (_, 1) => pick with { Node = exact[0].Node },
            _ => pick with { Choices = [.. hits.Select(hit => hit.Node)] },
        };

        async Task<IReadOnlyList<Hit>> Search(DateOnly? day) =>
            [.. (await reader.Store.Search(new() { Text = text, Kinds = kinds, AsOf = day, Page = PageRequest.Of(MostChoices) }, cancellation)).Items];
    }
}

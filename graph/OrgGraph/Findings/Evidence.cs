namespace OrgGraph.Findings;

/// <summary>One fact on which a finding rests: a link, or a node where the fact is that node itself.</summary>
public sealed record Evidence
{
    private Evidence(string id, string sentence) => (Id, Sentence) = (id, sentence);

    /// <summary>The id of the edge, with that of the holding by which it is carried; or of the node.</summary>
    public string Id { get; }

    /// <summary>The fact in plain English.</summary>
    public string Sentence { get; }

    /// <summary>The link, as recorded; null where the evidence is a node.</summary>
    public Link? Link { get; private init; }

    /// <summary>The node; null where the evidence is a link.</summary>
    public Node? Node { get; private init; }

    /// <summary>Which sources say so: the edge's, and those of the holding by which somebody carries it.</summary>
    public IReadOnlyList<Citation> Citations { get; private init; } = [];

    /// <summary>A link as evidence.</summary>
    public static Evidence Of(Link link) => new(link.Through is { } through ? $"{link.Edge.Id} {through.Id}" : link.Edge.Id.ToString(), Sentences.Of(link))
    {
        Link = link,
        Citations = [.. link.Edge.Citations.Concat(link.Through?.Citations ?? []).Distinct()],
    };

    /// <summary>A node as evidence.</summary>
    public static Evidence Of(Node node) => new(node.NodeId.ToString(), Sentences.Of(node)) { Node = node, Citations = node.Citations };
}

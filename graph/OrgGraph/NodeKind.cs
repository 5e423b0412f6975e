namespace OrgGraph;

/// <summary>The kinds of thing that the graph knows, by the words that the API, the pages and Neo4j's labels use.</summary>
public enum NodeKind
{
    Person,
    Organisation,
    Board,
    Post,
    Programme,
    Commitment,
    Agreement,
    Place,
    Source,
}

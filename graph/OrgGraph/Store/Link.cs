namespace OrgGraph.Store;

/// <summary>An edge as it is read: with the nodes at its ends, with whoever carries it, and with how sure it is that it held on the day.</summary>
public sealed record Link
{
    /// <summary>The edge as recorded.</summary>
    public required Edge Edge { get; init; }

    /// <summary>The node that it leaves.</summary>
    public required Node From { get; init; }

    /// <summary>The node that it reaches.</summary>
    public required Node To { get; init; }

    /// <summary>For an edge that leaves a person, that person; for a seat or an accountability of a post, who holds the post; null for a vacancy and for other edges.</summary>
    public Person? Person { get; init; }

    /// <summary>The holding by which the person carries it; null when the person does so directly.</summary>
    public Holding? Through { get; init; }

    /// <summary>The organisation that is represented.</summary>
    public Organisation? OnBehalfOf { get; init; }

    /// <summary>When it holds for this person, in view of how long the post is held and how long both ends exist.</summary>
    public required Validity Period { get; init; }

    /// <summary>How sure it is that it held on the day of the question; definite when all time was asked for.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The post that carries it; null when a person does so directly.</summary>
    public Post? Post => From as Post;

    /// <summary>The node at a step from the edge; null when there is none.</summary>
    public Node? At(Step step) => step switch
    {
        Step.From => From,
        Step.To => To,
        Step.Person => Person,
        Step.Post => Post,
        Step.OnBehalfOf => OnBehalfOf,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>Whether it is a seat or an accountability that nobody carries.</summary>
    public bool IsVacant => Person is null && EdgeKinds.PassesToHolder(Edge.Kind);
}

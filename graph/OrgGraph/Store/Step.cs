namespace OrgGraph.Store;

/// <summary>A node that a link leads to.</summary>
public enum Step
{
    /// <summary>The node that the edge leaves.</summary>
    From,

    /// <summary>The node that the edge reaches.</summary>
    To,

    /// <summary>The person who carries it.</summary>
    Person,

    /// <summary>The post that carries it.</summary>
    Post,

    /// <summary>The organisation that is represented.</summary>
    OnBehalfOf,
}

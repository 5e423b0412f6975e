namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>The day that a root field asked about. Everything below it is read as of that day; null is all time.</summary>
internal sealed class Scope(GraphReading reading, DateOnly? day)
{
    /// <summary>What the request reads with.</summary>
    public GraphReading Reading => reading;

    /// <summary>The day.</summary>
    public DateOnly? Day => day;

    /// <summary>A node as it is seen on that day.</summary>
    public SeenNode See(Node node) => new(node, CertaintyOf(node.Validity), this);

    /// <summary>The same for a node that may not be there.</summary>
    public SeenNode? SeeAny(Node? node) => node is null ? null : See(node);

    /// <summary>An edge as it is seen on that day.</summary>
    public SeenLink See(Link link) => new(link, this);

    /// <summary>How sure it is that something holds on that day.</summary>
    public Certainty CertaintyOf(Validity validity) => day is { } known ? validity.On(known) : Certainty.Definitely;
}

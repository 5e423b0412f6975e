namespace OrgGraph.Viz.Diagrams;

/// <summary>What a box stands for; it decides the look.</summary>
public enum BoxKind
{
    Board,
    DeliveryBody,
    Organisation,
    Post,
    Person,
    Programme,
    Commitment,
    Agreement,
    Place,
    Source,

    /// <summary>Several that are not drawn one by one.</summary>
    Grouped,
}

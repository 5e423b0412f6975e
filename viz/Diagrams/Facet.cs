namespace OrgGraph.Viz.Diagrams;

/// <summary>By what a drawing can be narrowed, or a part of it picked out.</summary>
public enum Facet
{
    /// <summary>What a line stands for.</summary>
    Line,

    /// <summary>A role, a responsibility or a tenure.</summary>
    Role,

    /// <summary>The organisation that is represented.</summary>
    Organisation,

    /// <summary>A person.</summary>
    Person,
}

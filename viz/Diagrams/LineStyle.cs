namespace OrgGraph.Viz.Diagrams;

/// <summary>What a line stands for; it decides the look and the words of legend and outline.</summary>
public enum LineStyle
{
    /// <summary>Reports to, by a solid line.</summary>
    Solid,

    /// <summary>Reports to, by a dotted line.</summary>
    Dotted,

    /// <summary>Is proposed to report to.</summary>
    Proposed,

    /// <summary>Oversees.</summary>
    Oversees,

    /// <summary>Does the work of.</summary>
    Delivers,

    /// <summary>Is part of.</summary>
    PartOf,

    /// <summary>Is party to, as signatory or partner.</summary>
    Party,

    /// <summary>Sits on, or is a member of.</summary>
    Member,

    /// <summary>Holds a post.</summary>
    Holds,

    /// <summary>Answers for, in a responsibility.</summary>
    Accountable,

    /// <summary>Speaks for an organisation.</summary>
    Represents,

    /// <summary>Serves a place.</summary>
    Covers,

    /// <summary>Comes after, as a merger or a new name.</summary>
    Succeeds,
}

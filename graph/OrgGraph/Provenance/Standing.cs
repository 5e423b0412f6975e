namespace OrgGraph.Provenance;

/// <summary>How settled a fact is, as its source puts it.</summary>
public enum Standing
{
    /// <summary>Stated without reserve.</summary>
    Confirmed,

    /// <summary>Marked as still to be confirmed, the sources' "(TBC)" after a name, or only announced: a board or a line that "will" be there.</summary>
    Provisional,
}

namespace OrgGraph.Provenance;

/// <summary>How settled a fact is, as its source puts it.</summary>
public enum Standing
{
    /// <summary>Stated without reserve.</summary>
    Confirmed,

    /// <summary>Marked as still to be confirmed: the sources' "(TBC)" after a name.</summary>
    Provisional,
}

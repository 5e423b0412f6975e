namespace OrgGraph.Viz.Diagrams;

/// <summary>Where the pages of nodes are: <c>/boards/london-health-board?asOf=2017-08-10</c>.</summary>
public static class Addresses
{
    /// <summary>The address of a node's page, with the date in it where one is given.</summary>
    public static string Of(NodeId id, DateOnly? asOf = null)
    {
        string folder = id.Kind switch
        {
            NodeKind.Person => "people",
            _ => Words.Of(id.Kind) + "s",
        };
        return asOf is { } day ? $"/{folder}/{id.Key}?asOf={day:yyyy-MM-dd}" : $"/{folder}/{id.Key}";
    }
}

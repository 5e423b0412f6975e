namespace OrgGraph.TestKit.Data;

/// <summary>
/// A small graph in the making, of invented people and bodies. Each method adds one thing and returns it; keys come from names, dates are EDTF in
/// the outside form (first and last day), and what is not said is usual: always valid, confirmed, uncited.
/// </summary>
public sealed partial class TestData
{
    private readonly Dictionary<NodeId, Node> nodes = [];
    private readonly Dictionary<EdgeId, Edge> edges = [];

    /// <summary>The nodes so far.</summary>
    public IReadOnlyCollection<Node> Nodes => nodes.Values;

    /// <summary>The edges so far.</summary>
    public IReadOnlyCollection<Edge> Edges => edges.Values;

    /// <summary>A validity by its first and last day; always where neither is given.</summary>
    public static Validity Dates(string? from, string? until = null) => (from, until) switch
    {
        (null, null) => Validity.Always,
        _ => Validity.FromTo(from is null ? Validity.Always.Start : PossibleDay.Parse(from), until is null ? null : PossibleDay.Parse(until)),
    };

    /// <summary>A day such as 2017-08-10.</summary>
    public static DateOnly Day(string day) => PartialDate.TryParse(day, out var date) && date.Day > 0 ? date.Earliest : throw new FormatException($"'{day}' is no day.");

    /// <summary>A node in the place of one with the same id, or beside the others.</summary>
    public T Put<T>(T node)
        where T : Node
    {
        nodes[node.NodeId] = node;
        return node;
    }

    /// <summary>An edge in the place of one with the same id, or beside the others.</summary>
    public T Join<T>(T edge)
        where T : Edge
    {
        edges[edge.Id] = edge;
        return edge;
    }

    /// <summary>Everything so far as one change set.</summary>
    public ChangeSet ToChangeSet(Dataset? dataset = null) => Change() with { Dataset = dataset, PutNodes = [.. Nodes], PutEdges = [.. Edges] };

    /// <summary>A change set with a new id that changes nothing yet.</summary>
    public static ChangeSet Change(string why = "To try it out") => new()
    {
        Id = Guid.NewGuid(),
        Who = "Tilda Quill",
        When = new DateTimeOffset(2017, 12, 20, 9, 30, 0, TimeSpan.FromHours(1)),
        Why = why,
    };

    private static string KeyOf(string name) => string.Join('-', Collation.Fold(name).Split([.. Collation.Fold(name).Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries));

    private static string EdgeKey(string? key, Node from, Node to) => key ?? $"{from.NodeId.Key}.{to.NodeId.Key}";
}

using OrgGraph.Exchange.Csv;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.Seeds;

/// <summary>The London dataset as its files give it, with the ways of asking it that the tests need.</summary>
public sealed class LondonDataset
{
    private readonly Dictionary<NodeId, Node> byId;

    public LondonDataset()
    {
        Reading = CsvFolder.Read(Folder);
        byId = Reading.Nodes.ToDictionary(n => n.NodeId);
    }

    public static string Folder => Repository.PathOf("seeds", "london-devolution");

    public CsvReading Reading { get; }

    public Node this[string id] => byId[NodeId.Parse(id)];

    public string NameOf(NodeId id) => byId[id].Name;

    public IEnumerable<T> Nodes<T>()
        where T : Node => Reading.Nodes.OfType<T>();

    public IEnumerable<T> Edges<T>()
        where T : Edge => Reading.Edges.OfType<T>();

    /// <summary>The edges of a kind that leave a node.</summary>
    public IEnumerable<T> From<T>(string id)
        where T : Edge => Edges<T>().Where(e => e.From == NodeId.Parse(id));

    /// <summary>The edges of a kind that reach a node.</summary>
    public IEnumerable<T> To<T>(string id)
        where T : Edge => Edges<T>().Where(e => e.To == NodeId.Parse(id));

    /// <summary>Who has a responsibility for a programme, by name, with the organisation represented where there is one: "Name (Organisation)".</summary>
    public IReadOnlyList<string> Responsible(string programme, Responsibility responsibility) =>
        [.. To<Accountability>(programme).Where(a => a.Responsibility == responsibility)
            .Select(a => NameOf(a.From) + (a.OnBehalfOf is { } whom ? $" ({NameOf(whom)})" : ""))];
}

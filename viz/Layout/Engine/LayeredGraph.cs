using System.Text.Json.Serialization;

namespace OrgGraph.Viz.Layout.Engine;

/// <summary>What the engine is asked: nodes in layers, and which of them are joined. Nodes are known by their index.</summary>
/// <param name="Separation">The least distance between neighbours in a layer.</param>
/// <param name="KeepOrder">Whether the nodes of a layer stay in the order given; else the engine orders them so that few links cross.</param>
/// <param name="Nodes">The nodes.</param>
/// <param name="Links">The links, each to a later layer, at most one between two nodes.</param>
internal sealed record LayeredGraph(double Separation, bool KeepOrder, IReadOnlyList<LayeredNode> Nodes, IReadOnlyList<LayeredLink> Links);

/// <summary>A node: how long it is along its layer, and which layer it is in.</summary>
internal readonly record struct LayeredNode(double Size, int Layer);

/// <summary>A link: its ends, and how much it matters that it is straight.</summary>
internal readonly record struct LayeredLink(int From, int To, int Weight);

/// <summary>What the engine answers: the place of each node's middle along its layer.</summary>
internal sealed record LayeredPlaces(IReadOnlyList<double> At);

/// <summary>The text form of both.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LayeredGraph))]
[JsonSerializable(typeof(LayeredPlaces))]
internal sealed partial class LayeredJson : JsonSerializerContext;

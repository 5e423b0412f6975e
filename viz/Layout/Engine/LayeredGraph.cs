using System.Text.Json.Serialization;

namespace OrgGraph.Viz.Layout.Engine;

/// <summary>What the engine is asked: nodes in layers, and which of them are joined. Nodes are known by their index.</summary>
/// <param name="Separation">The least distance between neighbours in a layer.</param>
/// <param name="Tightness">How much it matters, beside the weights of the links, that the whole is narrow; 0 for not at all.</param>
/// <param name="Nodes">The nodes. Those of a layer stay in the order given.</param>
/// <param name="Links">The links, each to a later layer, at most one between two nodes.</param>
internal sealed record LayeredGraph(double Separation, int Tightness, IReadOnlyList<LayeredNode> Nodes, IReadOnlyList<LayeredLink> Links);

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

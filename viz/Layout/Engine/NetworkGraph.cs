using System.Text.Json.Serialization;

namespace OrgGraph.Viz.Layout.Engine;

/// <summary>What the engine is asked where nothing stands above anything: boxes that stand already, and which are joined. They are known by their index.</summary>
/// <param name="Separation">The least distance between two boxes.</param>
/// <param name="Nodes">The boxes.</param>
/// <param name="Links">The links, at most one between two boxes.</param>
internal sealed record NetworkGraph(double Separation, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkLink> Links);

/// <summary>A box: its middle and its size.</summary>
internal readonly record struct NetworkNode(double X, double Y, double Width, double Height);

/// <summary>A link: its ends.</summary>
internal readonly record struct NetworkLink(int From, int To);

/// <summary>What the engine answers: the corners of each link from its one end to the other; no ways at all where it found none.</summary>
internal sealed record NetworkWays(IReadOnlyList<IReadOnlyList<Spot>> Ways);

/// <summary>The text form of both.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NetworkGraph))]
[JsonSerializable(typeof(NetworkWays))]
internal sealed partial class NetworkJson : JsonSerializerContext;

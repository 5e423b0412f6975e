using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;

namespace OrgGraph.Viz.Layout.Engine;

/// <summary>One V8 engine with the layout code in it. It serves one call at a time.</summary>
internal sealed class LayoutEngine : IDisposable
{
    // The package writes timings to a console, and V8 alone has none.
    private const string Console = "var console = { time() {}, timeEnd() {}, log() {}, warn() {}, error() {}, debug() {}, info() {}, assert() {} };";

    private static readonly Lazy<string> Code = new(ReadCode);
    private readonly V8ScriptEngine script;
    private readonly ScriptObject layers;
    private readonly ScriptObject network;

    public LayoutEngine(long heap)
    {
        script = new V8ScriptEngine(V8ScriptEngineFlags.DisableGlobalMembers)
        {
            MaxRuntimeHeapSize = (nuint)heap,
            RuntimeHeapSizeSampleInterval = TimeSpan.FromMilliseconds(100),
            RuntimeHeapSizeViolationPolicy = V8RuntimeViolationPolicy.Exception,
        };
        script.Execute("console", Console);
        script.Execute("engine", Code.Value);
        var doors = (ScriptObject)script.Script.engine;
        (layers, network) = ((ScriptObject)doors["layout"], (ScriptObject)doors["network"]);
    }

    /// <summary>How many layouts it has made.</summary>
    public int Calls { get; private set; }

    /// <summary>Whether it failed, so that nothing more should be asked of it.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Places the nodes, or stops when time is up.</summary>
    /// <exception cref="LayoutException">Time or memory ran out, or the code failed.</exception>
    public LayeredPlaces Place(string request, TimeSpan time) => Ask(layers, request, time, LayeredJson.Default.LayeredPlaces);

    /// <summary>Leads lines where there are no layers, likewise.</summary>
    /// <exception cref="LayoutException">Time or memory ran out, or the code failed.</exception>
    public NetworkWays Lead(string request, TimeSpan time) => Ask(network, request, time, NetworkJson.Default.NetworkWays);

    /// <summary>Gives back the memory that the last layouts needed.</summary>
    public void Rest() => script.CollectGarbage(true);

    public void Dispose() => script.Dispose();

    private T Ask<T>(ScriptObject door, string request, TimeSpan time, JsonTypeInfo<T> type)
    {
        Calls++;
        using var bell = new CancellationTokenSource(time);
        try
        {
            using var stop = bell.Token.Register(script.Interrupt);
            string answer = (string)door.Invoke(false, request);
            return JsonSerializer.Deserialize(answer, type)!;
        }
        catch (ScriptInterruptedException e)
        {
            IsSpent = true;
            throw new LayoutException(LayoutProblemKind.TooSlow, "The drawing took longer than it may.", e);
        }
        catch (Exception e) when (e is ScriptEngineException or JsonException or InvalidCastException)
        {
            IsSpent = true;
            throw new LayoutException(LayoutProblemKind.Failed, "The layout engine could not place this diagram.", e);
        }
    }

    private static string ReadCode()
    {
        using var stream = typeof(LayoutEngine).Assembly.GetManifestResourceStream("engine.js")
            ?? throw new InvalidOperationException("The layout code is not in the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

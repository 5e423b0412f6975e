using System.Text.Json;
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
    private readonly ScriptObject layout;

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
        layout = (ScriptObject)((ScriptObject)script.Script.engine)["layout"];
    }

    /// <summary>How many layouts it has made.</summary>
    public int Calls { get; private set; }

    /// <summary>Whether it failed, so that nothing more should be asked of it.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Places the nodes, or stops when time is up.</summary>
    /// <exception cref="LayoutException">Time or memory ran out, or the code failed.</exception>
    public LayeredPlaces Place(string request, TimeSpan time)
    {
        Calls++;
        using var bell = new CancellationTokenSource(time);
        try
        {
            using var stop = bell.Token.Register(script.Interrupt);
            string answer = (string)layout.Invoke(false, request);
            return JsonSerializer.Deserialize(answer, LayeredJson.Default.LayeredPlaces)!;
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

    /// <summary>Gives back the memory that the last layouts needed.</summary>
    public void Rest() => script.CollectGarbage(true);

    public void Dispose() => script.Dispose();

    private static string ReadCode()
    {
        using var stream = typeof(LayoutEngine).Assembly.GetManifestResourceStream("engine.js")
            ?? throw new InvalidOperationException("The layout code is not in the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

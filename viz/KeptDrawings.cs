using System.Security.Cryptography;
using System.Text.Json;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Viz;

/// <summary>
/// The last drawings, by the content of their diagrams: what is asked for while it is being drawn is drawn once, and what has been drawn is there as
/// long as there is room. Those asked for longest ago go first; what could not be drawn is not kept, since it may be next time.
/// </summary>
/// <param name="most">How many characters of drawings are kept.</param>
internal sealed class KeptDrawings(long most)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> byContent = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> byUse = new();
    private long characters;

    /// <summary>The drawing of a diagram, drawn by this call or by an earlier one.</summary>
    public Task<RenderedDiagram> Of(Diagram diagram, Func<Task<RenderedDiagram>> draw)
    {
        string key = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(diagram)));
        LinkedListNode<Entry> made;
        lock (gate)
        {
            if (byContent.TryGetValue(key, out var known))
            {
                byUse.Remove(known);
                byUse.AddFirst(known);
                return known.Value.Drawing;
            }

            made = byUse.AddFirst(new Entry(key, Task.Run(draw)));
            byContent.Add(key, made);
        }

        _ = Settle(made);
        return made.Value.Drawing;
    }

    /// <summary>Counts a drawing once it is there, and makes room for it.</summary>
    private async Task Settle(LinkedListNode<Entry> made)
    {
        await ((Task)made.Value.Drawing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        int size = made.Value.Drawing.IsCompletedSuccessfully ? (await made.Value.Drawing.ConfigureAwait(false)).Svg?.Length ?? 0 : 0;
        lock (gate)
        {
            made.Value.Characters = size;
            characters += size;
            if (size == 0) Forget(made);
            var last = byUse.Last;
            while (characters > most && last is not null)
            {
                var before = last.Previous;
                // One that is still being drawn has no size yet, and others wait for it.
                if (last.Value.Characters > 0) Forget(last);
                last = before;
            }
        }
    }

    private void Forget(LinkedListNode<Entry> drawing)
    {
        byContent.Remove(drawing.Value.Key);
        byUse.Remove(drawing);
        characters -= drawing.Value.Characters;
    }

    private sealed class Entry(string key, Task<RenderedDiagram> drawing)
    {
        public string Key => key;

        public Task<RenderedDiagram> Drawing => drawing;

        public int Characters { get; set; }
    }
}

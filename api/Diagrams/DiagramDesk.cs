using Microsoft.Extensions.Primitives;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;

namespace OrgGraph.Api.Diagrams;

/// <summary>Where every diagram is asked for, by pages, files, the API and the command alike. Drawings are kept; see <see cref="Drawings"/>.</summary>
public sealed class DiagramDesk(IGraphStore store, CurrentGraph graph, Drawings drawings, RecordSpan span, TimeProvider clock)
{
    /// <summary>The query that a link stands for, where <c>of</c> and <c>to</c> may be names. What a name may mean is in the refusal.</summary>
    /// <exception cref="StoreException">The store cannot be reached or read.</exception>
    public async Task<DiagramReading> Read(DiagramKind kind, IEnumerable<KeyValuePair<string, StringValues>> values, CancellationToken cancellation = default)
    {
        var given = new Dictionary<string, StringValues>(values, StringComparer.OrdinalIgnoreCase);
        Refusal[] unclear = [.. (await new SubjectSearch(store).Resolve(DiagramForms.Of(kind), given, cancellation).ConfigureAwait(false)).Select(WithChoices)];
        var reading = DiagramQueryReader.Read(kind, given);
        return reading with
        {
            Refusals = [.. unclear, .. reading.Refusals.Where(refusal => refusal.Code != DiagramRefusals.NeedsCode || unclear.All(other => other.Subject != refusal.Subject))],
        };
    }

    /// <summary>The diagram.</summary>
    /// <exception cref="StoreException">The store cannot be reached or read.</exception>
    public async Task<DiagramAnswer> Of(DiagramQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        (string Parameter, NodeId Id)[] named = [.. Named(query)];
        var nodes = named.Length == 0 ? [] : await store.Nodes([.. named.Select(pair => pair.Id)], cancellation).ConfigureAwait(false);
        int missing = Array.FindIndex([.. nodes], node => node is null);
        if (missing >= 0) return new DiagramAnswer.Refused(DiagramRefusals.UnknownId(named[missing].Parameter, named[missing].Id));
        var state = await store.State(cancellation).ConfigureAwait(false);
        var day = query.Until ?? query.AsOf ?? state.Dataset?.DayToAnswerFor(clock) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var form = DiagramForms.Of(query.Kind);
        try
        {
            var order = new DiagramOrder(store, graph, query, day);
            var drawing = await drawings.Of(state.Version, query.ToString(), day, () => Made(form, order, state.Version, cancellation), cancellation).ConfigureAwait(false);
            return drawing is null ? new DiagramAnswer.Nothing($"{form.EmptyFor?.Invoke(query, id => nodes.First(node => node!.NodeId == id)!.Name) ?? form.Empty} on {Say.Date(day)}.") : new DiagramAnswer.Drawn(query, day, state.Version, drawing);
        }
        catch (RefusedException refused)
        {
            return new DiagramAnswer.Refused(refused.Refusal);
        }
    }

    private static Refusal WithChoices(SubjectMatch unclear) => unclear.Candidates.Count == 0 ? unclear.Refusal!
        : unclear.Refusal! with { Message = $"{unclear.Refusal.Message} There are {string.Join(", ", unclear.Candidates.Select(node => $"{node.NodeId} ({node.Name})"))}." };

    /// <summary>The diagram, in the order of the one of all time where its form has that.</summary>
    private async Task<Diagram?> Made(DiagramForm form, DiagramOrder order, long version, CancellationToken cancellation)
    {
        if (await form.Make(order, cancellation).ConfigureAwait(false) is not { } diagram) return null;
        if (order.Query.Colour is { } by) diagram = await ColouredDiagram.Of(store, diagram, by, order.Day, cancellation).ConfigureAwait(false);
        diagram = diagram with { Notes = [.. diagram.Notes, .. await Unknown(order, version, cancellation).ConfigureAwait(false)] };
        if (form.Whole is null) return diagram;
        if (diagram.Flow == Flow.Around) return diagram with { Order = await Places(form, order, version, cancellation).ConfigureAwait(false) };
        var whole = await drawings.Of(version, $"{Words.Of(form.Kind)} of all time", DateOnly.MinValue, () => Ungrouped(form.Whole(order, cancellation)), cancellation).ConfigureAwait(false);
        return whole is null ? diagram : diagram with { Order = whole.Order };
    }

    /// <summary>
    /// Where the boxes of a network are known to stand: as before anything was opened in it; else as in the one of all time without filters, or of the day where that
    /// would be too large. A link says all that this depends on, so the same link gives the same picture, whatever was looked at before.
    /// </summary>
    private async Task<IReadOnlyList<BoxPlace>> Places(DiagramForm form, DiagramOrder order, long version, CancellationToken cancellation)
    {
        if (order.Query.Parts.Count > 0)
        {
            var closed = order with { Query = order.Query with { Parts = [], Colour = null } };
            if (await drawings.Of(version, closed.Query.ToString(), order.Day, () => Made(form, closed, version, cancellation), cancellation).ConfigureAwait(false) is { Order.Count: > 0 } drawing)
                return drawing.Order;
        }

        var plain = order with { Query = new() { Kind = form.Kind, Of = order.Query.Of, Depth = order.Query.Depth } };
        var whole = await drawings.Places(version, plain.Query.ToString(), null, () => form.Whole!(plain, cancellation), cancellation).ConfigureAwait(false);
        return whole.Count > 0 || order.Query.MinShared is null ? whole
            : await drawings.Places(version, plain.Query.ToString(), order.Day, () => form.Make(plain, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <summary>What is to be said of days for which no source speaks.</summary>
    private async Task<IEnumerable<string>> Unknown(DiagramOrder order, long version, CancellationToken cancellation)
    {
        var (first, last) = await span.Of(version, cancellation).ConfigureAwait(false);
        string? then = order.Query.From is { } from ? RecordSpan.Note(from, first, last, Say.Date(from)) : null;
        return new[] { then, RecordSpan.Note(order.Day, first, last, then is null ? "this day" : Say.Date(order.Day)) }.OfType<string>();
    }

    /// <summary>Groups stand for other boxes than those of a day, so that their order says nothing about it.</summary>
    private static async Task<Diagram?> Ungrouped(Task<Diagram?> whole) =>
        await whole.ConfigureAwait(false) is { } diagram && diagram.Boxes.All(box => box.Kind != BoxKind.Grouped) ? diagram : null;

    /// <summary>What the query names, each with the parameter that does.</summary>
    private static IEnumerable<(string Parameter, NodeId Id)> Named(DiagramQuery query)
    {
        if (query.Of is { } subject) yield return ("of", subject);
        if (query.To is { } end) yield return ("to", end);
        foreach (var part in query.Parts) yield return ("open", part.Node);
    }
}

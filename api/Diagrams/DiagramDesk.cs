using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Diagrams;

/// <summary>Where every diagram is asked for, by pages, files, the API and the command alike. Drawings are kept; see <see cref="Drawings"/>.</summary>
public sealed class DiagramDesk(IGraphStore store, CurrentGraph graph, Drawings drawings, TimeProvider clock)
{
    /// <summary>The diagram.</summary>
    /// <exception cref="StoreException">The store cannot be reached or read.</exception>
    public async Task<DiagramAnswer> Of(DiagramQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (await Missing(query, cancellation).ConfigureAwait(false) is { } missing) return new DiagramAnswer.Refused(missing);
        var state = await store.State(cancellation).ConfigureAwait(false);
        var day = query.Until ?? query.AsOf ?? state.Dataset?.DayToAnswerFor(clock) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var form = DiagramForms.Of(query.Kind);
        try
        {
            var order = new DiagramOrder(store, graph, query, day);
            var drawing = await drawings.Of(state.Version, query.ToString(), day, () => form.Make(order, cancellation), cancellation).ConfigureAwait(false);
            return drawing is null ? new DiagramAnswer.Nothing($"{form.Empty} on {Say.Date(day)}.") : new DiagramAnswer.Drawn(query, day, state.Version, drawing);
        }
        catch (RefusedException refused)
        {
            return new DiagramAnswer.Refused(refused.Refusal);
        }
    }

    /// <summary>The first thing that the query names and the record does not have.</summary>
    private async Task<Refusal?> Missing(DiagramQuery query, CancellationToken cancellation)
    {
        (string Name, NodeId? Id)[] named = [("of", query.Of), ("to", query.To)];
        var asked = named.Where(pair => pair.Id is not null).Select(pair => (pair.Name, Id: pair.Id!.Value)).ToArray();
        if (asked.Length == 0) return null;
        var nodes = await store.Nodes([.. asked.Select(pair => pair.Id)], cancellation).ConfigureAwait(false);
        int missing = Array.FindIndex([.. nodes], node => node is null);
        return missing < 0 ? null : DiagramRefusals.UnknownId(asked[missing].Name, asked[missing].Id);
    }
}

namespace OrgGraph.Viz.Diagrams;

/// <summary>Colours the boxes of a diagram of any kind by what they belong to, and says in words what each belongs to.</summary>
public static class ColouredDiagram
{
    private const string Others = "*";

    private const string Rule = "Colours and letters say the organisation: of people and posts the one that they speak for, else work in; of a body the one that it is part of, else that of its chairs; "
        + "of a programme those that deliver it.";

    /// <summary>The same diagram with its boxes coloured.</summary>
    /// <param name="store">Where it is read to what they belong.</param>
    /// <param name="diagram">The diagram.</param>
    /// <param name="by">By what.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<Diagram> Of(IGraphStore store, Diagram diagram, ColourBy by, DateOnly? asOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(diagram);
        return Of(diagram, by, by == ColourBy.Organisation ? await Belongings.Organisations(store, diagram, asOf, cancellation).ConfigureAwait(false)
            : await Belongings.Tiers(store, diagram, cancellation).ConfigureAwait(false));
    }

    /// <summary>The same diagram with its boxes coloured by names that are known already.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="by">By what.</param>
    /// <param name="belongings">To what each box belongs, by its id; of tiers those at the top first.</param>
    internal static Diagram Of(Diagram diagram, ColourBy by, ILookup<string, string> belongings)
    {
        string[] all = [.. belongings.SelectMany(box => box.Select(name => name)).Distinct(StringComparer.Ordinal)];
        if (by == ColourBy.Organisation)
        {
            var boxes = belongings.SelectMany(box => box.Distinct(StringComparer.Ordinal)).CountBy(name => name).ToDictionary(StringComparer.Ordinal);
            all = [.. all.OrderByDescending(name => boxes[name]).ThenBy(name => name, StringComparer.Ordinal)];
        }

        var places = all.Select((name, i) => (name, Place: Math.Min(i, Colouring.MostHues))).ToDictionary(pair => pair.name, pair => pair.Place, StringComparer.Ordinal);
        int others = Math.Max(0, all.Length - Colouring.MostHues);
        var hues = all.Take(Colouring.MostHues).Select((name, i) => new Hue(((char)('A' + i)).ToString(), name)).ToList();
        if (others > 0) hues.Add(new(Others, $"{others} other {(by == ColourBy.Tier ? others == 1 ? "tier" : "tiers" : others == 1 ? "organisation" : "organisations")}"));
        var colouring = new Colouring(by, hues);
        return diagram with
        {
            Colouring = colouring,
            Boxes = [.. diagram.Boxes.Select(box => belongings.Contains(box.Id) ? Coloured(box, [.. belongings[box.Id].Distinct(StringComparer.Ordinal)], places) : box)],
            Notes = [.. diagram.Notes, .. hues.Count == 0 ? [colouring.Sentence] : by == ColourBy.Organisation ? (string[])[Rule] : []],
        };
    }

    private static Box Coloured(Box box, string[] names, Dictionary<string, int> places) => box with
    {
        BelongsTo = names,
        Hues = [.. names.Select(name => places[name]).Distinct().Order().Take(Colouring.MostInBox)],
    };
}

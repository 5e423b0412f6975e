using System.Globalization;
using Microsoft.Extensions.Primitives;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Diagrams;

/// <summary>
/// Reads a query from what a link says. Every fault is found, not only the first; what cannot be read is left out of the query.
/// Names that mean nothing here are left alone, because links carry all sorts of things.
/// </summary>
public sealed class DiagramQueryReader
{
    /// <summary>The most values in a list.</summary>
    public const int MostValues = 40;

    /// <summary>The most people that two boards can be asked to share at least.</summary>
    public const int MostShared = 50;

    /// <summary>What may be given several times.</summary>
    private static readonly DiagramParameter[] Lists = [DiagramParameter.Open, DiagramParameter.Edges];

    private readonly DiagramForm form;
    private readonly Dictionary<string, StringValues> values;
    private readonly List<Refusal> refusals = [];

    private DiagramQueryReader(DiagramForm form, IEnumerable<KeyValuePair<string, StringValues>> values)
    {
        this.form = form;
        this.values = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in values) this.values[name] = value;
    }

    /// <summary>The query for a kind.</summary>
    public static DiagramReading Read(DiagramKind kind, IEnumerable<KeyValuePair<string, StringValues>> values) => new DiagramQueryReader(DiagramForms.Of(kind), values).Read();

    private DiagramReading Read()
    {
        var doubled = TakeOutDoubled();
        var query = new DiagramQuery
        {
            Kind = form.Kind,
            AsOf = Day("asOf"),
            Of = Id(DiagramParameter.Of),
            To = Id(DiagramParameter.To),
            Depth = Number(DiagramParameter.Depth, 1, form.Depths.Most),
            From = Takes(DiagramParameter.From) ? Day("from") : null,
            Until = Takes(DiagramParameter.Until) ? Day("until") : null,
            MinShared = Number(DiagramParameter.MinShared, 1, MostShared),
            Open = Open(),
            Parts = Parts(),
            Edges = Choices<EdgeKind>(DiagramParameter.Edges),
            Colour = Choice<ColourBy>(DiagramParameter.Colour),
        };
        foreach (var needed in form.Needs.Where(needed => !query.Has(needed) && !doubled.Contains(DiagramRefusals.Name(needed)) && Text(DiagramRefusals.Name(needed)).Length == 0)) refusals.Add(DiagramRefusals.Needs(form, needed));
        if (query is { From: { } from, Until: { } until } && from >= until) refusals.Add(DiagramRefusals.BadPeriod(from, until));
        return new(query, refusals);
    }

    /// <summary>The only value of a parameter; empty where there is none.</summary>
    /// <exception cref="InvalidOperationException">There are several: then it is one of those that <see cref="Doubled"/> finds.</exception>
    internal static string One(StringValues values) => values.Where(value => !string.IsNullOrWhiteSpace(value)).SingleOrDefault()?.Trim() ?? "";

    /// <summary>How many times something is given, where that is more than once; 0 else. What is empty is not given.</summary>
    internal static int Doubled(StringValues values) => values.Count(value => !string.IsNullOrWhiteSpace(value)) is > 1 and var times ? times : 0;

    /// <summary>Refuses what is given several times and is no list. It is nothing that is asked with.</summary>
    private HashSet<string> TakeOutDoubled()
    {
        var single = form.Takes.Except(Lists).Select(DiagramRefusals.Name).Append("asOf");
        var doubled = single.Where(name => values.TryGetValue(name, out var given) && Doubled(given) > 0).ToHashSet(StringComparer.Ordinal);
        foreach (string name in doubled)
        {
            values.Remove(name, out var given);
            refusals.Add(DiagramRefusals.GivenTwice(name, Doubled(given)));
        }

        return doubled;
    }

    private string Text(string name) => values.TryGetValue(name, out var given) ? One(given) : "";

    /// <summary>Whether the kind can be asked with a parameter; where one is given that it has no use for, that is a fault.</summary>
    private bool Takes(DiagramParameter parameter)
    {
        if (form.Takes.Contains(parameter)) return true;
        if (values.TryGetValue(DiagramRefusals.Name(parameter), out var given) && given.Any(value => !string.IsNullOrWhiteSpace(value))) refusals.Add(DiagramRefusals.NotTaken(form, parameter));
        return false;
    }

    private NodeId? Id(DiagramParameter parameter)
    {
        string name = DiagramRefusals.Name(parameter);
        if (!Takes(parameter) || Text(name) is not { Length: > 0 } text) return null;
        if (!NodeId.TryParse(text, out var id)) refusals.Add(DiagramRefusals.BadId(name, text));
        else if (!form.Subjects.Contains(id.Kind)) refusals.Add(DiagramRefusals.WrongKind(name, id, form.Subjects));
        else return id;
        return null;
    }

    private List<NodeId> Open()
    {
        const string name = "open";
        if (!Takes(DiagramParameter.Open) || form.OpensParts) return [];
        var open = new List<NodeId>();
        foreach (string text in Several(name, isOrdered: true))
        {
            if (NodeId.TryParse(text, out var id)) open.Add(id);
            else refusals.Add(DiagramRefusals.BadId(name, text));
        }

        return open;
    }

    private List<Opening> Parts()
    {
        var parts = new List<Opening>();
        if (!form.OpensParts) return parts;
        foreach (string text in Several("open"))
        {
            if (Opening.Parse(text) is { } part) parts.Add(part);
            else refusals.Add(DiagramRefusals.BadOpening(text));
        }

        return parts;
    }

    private DateOnly? Day(string name)
    {
        if (Text(name) is not { Length: > 0 } text) return null;
        var reading = DayReading.Of(text);
        if (reading.Fault is { } fault) refusals.Add(DiagramRefusals.BadDate(name, fault.Message));
        return reading.Day;
    }

    private int? Number(DiagramParameter parameter, int least, int most)
    {
        string name = DiagramRefusals.Name(parameter);
        if (!Takes(parameter) || Text(name) is not { Length: > 0 } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most) return number;
        refusals.Add(DiagramRefusals.BadNumber(name, text, least, most));
        return null;
    }

    private T? Choice<T>(DiagramParameter parameter)
        where T : struct, Enum
    {
        string name = DiagramRefusals.Name(parameter);
        if (!Takes(parameter) || Text(name) is not { Length: > 0 } word) return null;
        if (Words.TryParse(word, out T value)) return value;
        refusals.Add(DiagramRefusals.BadChoice(name, word, Words.All<T>()));
        return null;
    }

    private IReadOnlyList<T> Choices<T>(DiagramParameter parameter)
        where T : struct, Enum
    {
        if (!Takes(parameter)) return [];
        string name = DiagramRefusals.Name(parameter);
        var chosen = new SortedSet<T>();
        foreach (string word in Several(name))
        {
            if (Words.TryParse(word, out T value)) chosen.Add(value);
            else refusals.Add(DiagramRefusals.BadWord(name, word, Words.All<T>()));
        }

        return [.. chosen];
    }

    /// <summary>The values of a list: separated by commas, the name once or more often; in the order of a name for the diagram, unless their own order means something.</summary>
    private string[] Several(string name, bool isOrdered = false)
    {
        if (!values.TryGetValue(name, out var given)) return [];
        string[] all = [.. given.SelectMany(text => (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.Ordinal)];
        if (!isOrdered) Array.Sort(all, StringComparer.Ordinal);
        if (all.Length <= MostValues) return all;
        refusals.Add(DiagramRefusals.TooMany(name, MostValues));
        return [];
    }
}

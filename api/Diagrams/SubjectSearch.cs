using Microsoft.Extensions.Primitives;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Diagrams;

/// <summary>Finds what somebody means by a name, for those who do not know its id.</summary>
public sealed class SubjectSearch(IGraphStore store)
{
    /// <summary>How many candidates are named at most.</summary>
    public const int MostCandidates = 10;

    /// <summary>How well the best hit must match to be meant when there are others.</summary>
    private const double Sure = 0.9;

    /// <summary>Puts ids in the place of the names in a link's <c>of</c> and <c>to</c>, as far as the form takes them and each is given once. What cannot be told is taken out.</summary>
    /// <param name="form">The form that is asked for.</param>
    /// <param name="values">What the link says.</param>
    /// <param name="cancellation">Calls it off.</param>
    /// <returns>Of each name that was taken out, why, and what it may mean.</returns>
    public async Task<IReadOnlyList<SubjectMatch>> Resolve(DiagramForm form, IDictionary<string, StringValues> values, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(values);
        var unclear = new List<SubjectMatch>();
        foreach (var parameter in (DiagramParameter[])[DiagramParameter.Of, DiagramParameter.To])
        {
            string name = DiagramRefusals.Name(parameter);
            if (!form.Takes.Contains(parameter) || !values.TryGetValue(name, out var given) || DiagramQueryReader.Doubled(given) > 0 || DiagramQueryReader.One(given) is not { Length: > 0 } text) continue;
            var match = await Of(name, text, form.Subjects, cancellation).ConfigureAwait(false);
            if (match.Id is { } id)
            {
                values[name] = id.ToString();
            }
            else
            {
                values.Remove(name);
                unclear.Add(match);
            }
        }

        return unclear;
    }

    /// <summary>What is meant, among some kinds: an id as it stands; else the only hit, or the one that matches well and better than any other.</summary>
    public async Task<SubjectMatch> Of(string parameter, string text, IReadOnlyList<NodeKind> kinds, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (NodeId.TryParse(text, out var id)) return new(id, [], null);
        string name = text.Trim();
        if (name.Length > SearchQuery.MaxLength) name = name[..SearchQuery.MaxLength];
        var found = await store.Search(new() { Text = name, Kinds = kinds, Page = PageRequest.Of(MostCandidates) }, cancellation).ConfigureAwait(false);
        Hit[] hits = [.. found.Items];
        if (hits.Length == 0)
        {
            string which = Say.Or([.. kinds.Select(kind => Say.Word(kind))]);
            return new(null, [], new("NO_MATCH", $"No {which} is called anything like '{name}'.", parameter));
        }

        if (hits.Length == 1 || (hits[0].Score >= Sure && hits[0].Score > hits[1].Score)) return new(hits[0].Node.NodeId, [], null);
        return new(null, [.. hits.Select(hit => hit.Node)], new("AMBIGUOUS", $"'{name}' may be several. Give the id of one.", parameter));
    }
}

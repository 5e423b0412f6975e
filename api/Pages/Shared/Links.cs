using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>Addresses of this program's pages, with the day in them when the page was asked for one.</summary>
public sealed class Links(AskedDay asked)
{
    /// <summary>The page of a node.</summary>
    public string To(NodeId id) => Addresses.Of(id, asked.IsAsked ? asked.Day : null);

    /// <summary>The page of a source.</summary>
    public string To(SourceId id) => To((NodeId)id);

    /// <summary>A page by its path, with the queries that have a value.</summary>
    public string To(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        foreach (var (name, value) in query)
        {
            if (!string.IsNullOrEmpty(value)) path = QueryHelpers.AddQueryString(path, name, value);
        }

        return Keep(path);
    }

    /// <summary>The address of a request without its day, and without cursors, which belong to the list of a day.</summary>
    public static string Self(HttpRequest request)
    {
        var kept = Kept(request).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, kept);
    }

    /// <summary>What a request asks for besides its day.</summary>
    public static IEnumerable<KeyValuePair<string, StringValues>> Kept(HttpRequest request) =>
        request.Query.Where(pair => pair.Key is not ("day" or "month" or "year" or "asOf" or "after" or "before"));

    /// <summary>An address without a day, for a day.</summary>
    public static string On(string href, DateOnly day) => QueryHelpers.AddQueryString(href, "asOf", day.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>An address of this program with the day added, unless it has one.</summary>
    public string Keep(string href)
    {
        if (!asked.IsAsked || href.Contains("asOf=", StringComparison.Ordinal)) return href;
        int hash = href.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : href[hash..], path = hash < 0 ? href : href[..hash];
        return path.Length == 0 ? href : QueryHelpers.AddQueryString(path, "asOf", asked.Text) + fragment;
    }
}

using Microsoft.AspNetCore.WebUtilities;
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

    /// <summary>An address of this program with the day added, unless it has one.</summary>
    public string Keep(string href)
    {
        if (!asked.IsAsked || href.Contains("asOf=", StringComparison.Ordinal)) return href;
        int hash = href.IndexOf('#', StringComparison.Ordinal);
        string fragment = hash < 0 ? "" : href[hash..], path = hash < 0 ? href : href[..hash];
        return path.Length == 0 ? href : QueryHelpers.AddQueryString(path, "asOf", asked.Text) + fragment;
    }
}

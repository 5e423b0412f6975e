using System.Collections;
using System.Reflection;

namespace OrgGraph.Tests.Exchange.Csv;

/// <summary>Everything that a node or an edge holds, as text, so that two can be compared with their lists.</summary>
internal static class Shown
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"“{text}”",
        IEnumerable many => $"[{string.Join("; ", many.Cast<object?>().Select(Of))}]",
        Node or Edge or Dataset or Citation => $"{value.GetType().Name} {{ {string.Join(", ", Properties(value))} }}",
        Validity validity => $"{validity.Start}–{validity.End}",
        _ => value.ToString()!,
    };

    private static IEnumerable<string> Properties(object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .OrderBy(p => p.Name, StringComparer.Ordinal)
        .Select(p => $"{p.Name} = {Of(p.GetValue(value))}");
}

using GraphQLParser.AST;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>Which fields a request selects of an answer.</summary>
internal static class Selection
{
    /// <summary>Whether any of these fields is selected in a field, directly or in a fragment. Conditions (@skip, @include) count as selected.</summary>
    public static bool Asks(GraphQLField field, GraphQLDocument document, params ReadOnlySpan<string> names) => Asks(field.SelectionSet, document, names);

    private static bool Asks(GraphQLSelectionSet? set, GraphQLDocument document, ReadOnlySpan<string> names)
    {
        foreach (var selected in set?.Selections ?? [])
        {
            bool found = selected switch
            {
                GraphQLField field => Among(field, names),
                GraphQLInlineFragment inline => Asks(inline.SelectionSet, document, names),
                GraphQLFragmentSpread spread => Asks(Fragment(document, spread)?.SelectionSet, document, names),
                _ => false,
            };
            if (found) return true;
        }

        return false;
    }

    /// <summary>The fragment that is spread; null where there is none.</summary>
    public static GraphQLFragmentDefinition? Fragment(GraphQLDocument document, GraphQLFragmentSpread spread)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment && fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value) return fragment;
        }

        return null;
    }

    private static bool Among(GraphQLField field, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (field.Name.Value == name) return true;
        }

        return false;
    }
}

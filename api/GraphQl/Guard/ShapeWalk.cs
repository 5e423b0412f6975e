using GraphQLParser.AST;

namespace OrgGraph.Api.GraphQl.Guard;

/// <summary>
/// One walk over a document that visits each definition once: what is counted as written is counted on the way, and what grows when
/// fragments are spread (depth, fields) is reckoned from each fragment's own measure. The time is that of reading the document.
/// </summary>
internal sealed class ShapeWalk
{
    private readonly QueryLimits limits;
    private readonly GraphQLDocument document;
    private readonly Dictionary<string, GraphQLFragmentDefinition> fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Measure?> measured = new(StringComparer.Ordinal);
    private int aliases;
    private int directives;
    private int spreads;

    public ShapeWalk(GraphQLDocument document, QueryLimits limits)
    {
        (this.document, this.limits) = (document, limits);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>()) fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
    }

    /// <summary>Walks.</summary>
    /// <exception cref="QueryRefused">A limit is passed.</exception>
    public void Check()
    {
        foreach (var definition in document.Definitions)
        {
            var measure = definition switch
            {
                GraphQLOperationDefinition operation => Of(operation.SelectionSet, operation.Directives, 1),
                GraphQLFragmentDefinition fragment => OfFragment(fragment.FragmentName.Name.StringValue, 1),
                _ => default,
            };
            if (measure.Depth > limits.Depth) throw QueryRefused.TooDeep(limits.Depth);
            if (measure.Fields > limits.Fields) throw QueryRefused.TooManyFields(measure.Fields, limits.Fields);
        }
    }

    private Measure OfFragment(string name, int level)
    {
        if (measured.TryGetValue(name, out var known)) return known ?? throw QueryRefused.FragmentCycle(name);
        if (!fragments.TryGetValue(name, out var fragment)) return default;
        measured.Add(name, null);
        if (++spreads > limits.Fragments) throw QueryRefused.TooManyFragments(limits.Fragments);
        var measure = Of(fragment.SelectionSet, fragment.Directives, level);
        measured[name] = measure;
        return measure;
    }

    private Measure Of(GraphQLSelectionSet? set, GraphQLDirectives? ownDirectives, int level)
    {
        Count(ownDirectives);
        if (set is null) return default;
        if (level > limits.Depth) throw QueryRefused.TooDeep(limits.Depth);
        var total = default(Measure);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int repeats = 0;
        foreach (var selected in set.Selections)
        {
            Measure one;
            switch (selected)
            {
                case GraphQLField field:
                    if (field.Alias is not null && ++aliases > limits.Aliases) throw QueryRefused.TooManyAliases(limits.Aliases);
                    if (!seen.Add((field.Alias?.Name ?? field.Name).StringValue) && ++repeats > limits.Repeats) throw QueryRefused.TooManyRepeats(limits.Repeats);
                    var below = Of(field.SelectionSet, field.Directives, level + 1);
                    one = new(below.Depth + 1, below.Fields + 1);
                    break;
                case GraphQLInlineFragment inline:
                    if (++spreads > limits.Fragments) throw QueryRefused.TooManyFragments(limits.Fragments);
                    one = Of(inline.SelectionSet, inline.Directives, level);
                    break;
                case GraphQLFragmentSpread spread:
                    if (++spreads > limits.Fragments) throw QueryRefused.TooManyFragments(limits.Fragments);
                    Count(spread.Directives);
                    one = OfFragment(spread.FragmentName.Name.StringValue, level);
                    break;
                default:
                    continue;
            }

            total = new(Math.Max(total.Depth, one.Depth), total.Fields + one.Fields);
        }

        return total;
    }

    private void Count(GraphQLDirectives? some)
    {
        directives += some?.Items.Count ?? 0;
        if (directives > limits.Directives) throw QueryRefused.TooManyDirectives(limits.Directives);
    }

    /// <summary>How deep a selection nests, and how many fields it has once everything is spread; the latter may be astronomic.</summary>
    private readonly record struct Measure(int Depth, double Fields);
}

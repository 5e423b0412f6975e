namespace OrgGraph.Index;

/// <summary>Answers filters over the arrays, as of one day.</summary>
internal sealed class FilterEvaluation(NodeTable nodes, EdgeTable edges, LinkRows rows, DateOnly? asOf)
{
    /// <summary>Whether a node satisfies a filter; null is satisfied by all.</summary>
    public bool Node(Filter? filter, int node, Certainty certainty) => filter switch
    {
        null => true,
        Filter.And and => and.All.All(inner => Node(inner, node, certainty)),
        Filter.Or or => or.Any.Any(inner => Node(inner, node, certainty)),
        Filter.Not not => !Node(not.Inner, node, certainty),
        Filter.Test test => Comparing.Holds(Fields.Value(nodes[node], certainty, test.Field), test),
        Filter.Links links => Quantified(links, node),
        Filter.IsA isA => nodes[node].NodeId.Kind == isA.Kind,
        _ => throw new ArgumentException($"A node cannot be tested by {filter.GetType().Name}.", nameof(filter)),
    };

    /// <summary>Whether a link satisfies a filter; null is satisfied by all.</summary>
    public bool Link(Filter? filter, in LinkRow row)
    {
        switch (filter)
        {
            case null:
                return true;
            case Filter.And and:
                foreach (var inner in and.All)
                {
                    if (!Link(inner, row)) return false;
                }

                return true;
            case Filter.Or or:
                foreach (var inner in or.Any)
                {
                    if (Link(inner, row)) return true;
                }

                return false;
            case Filter.Not not:
                return !Link(not.Inner, row);
            case Filter.Test test:
                return Comparing.Holds(Value(row, test.Field), test);
            case Filter.At at:
                int there = At(row, at.Step);
                return there >= 0 && Node(at.Where, there, CertaintyOf(there));
            default:
                throw new ArgumentException($"A link cannot be tested by {filter.GetType().Name}.", nameof(filter));
        }
    }

    /// <summary>How sure it is that a node exists on the day.</summary>
    public Certainty CertaintyOf(int node) => asOf is { } day ? nodes.Bounds(node).On(day.DayNumber) : Certainty.Definitely;

    /// <summary>The node at a step of a link, or -1.</summary>
    public int At(in LinkRow row, Step step)
    {
        int from = edges.From(row.Edge);
        return step switch
        {
            Step.From => from,
            Step.To => edges.To(row.Edge),
            Step.Person => row.Person,
            Step.Post => nodes[from] is Posts.Post ? from : -1,
            Step.OnBehalfOf => edges.OnBehalfOf(row.Edge),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    /// <summary>A link's own value of a field.</summary>
    /// <exception cref="RefusedException"><c>NO_SUCH_FIELD</c>: edges of its kind do not have it.</exception>
    public object? Value(in LinkRow row, Field field)
    {
        switch (field)
        {
            case Field.Id:
                return edges.Key(row.Edge);
            case Field.Standing:
                return (int)edges.Standing(row.Edge);
            case Field.Certainty:
                return (int)row.Certainty;
            case Field.Start:
                return row.Period.StartLo == int.MinValue ? DateOnly.MinValue : DateOnly.FromDayNumber(row.Period.StartLo);
            case Field.End:
                return row.Period.EndHi == int.MaxValue ? null : DateOnly.FromDayNumber(row.Period.EndHi);
            default:
                var kind = edges.KindOf(row.Edge);
                if (!Fields.Of(kind).Contains(field)) throw new RefusedException(Refusal.NoSuchField(field, Words.Of(kind)));
                return field switch
                {
                    Field.Voting => edges.Voting(row.Edge),
                    Field.ExOfficio => edges.ExOfficio(row.Edge),
                    _ => edges.Quality(row.Edge),
                };
        }
    }

    private bool Quantified(Filter.Links links, int node)
    {
        var all = rows.At(node, links.Kind, links.Direction, asOf);
        return links.Quantifier switch
        {
            Quantifier.Some => all.Exists(row => Link(links.Where, row)),
            Quantifier.All => all.TrueForAll(row => Link(links.Where, row)),
            Quantifier.None => !all.Exists(row => Link(links.Where, row)),
            _ => throw new ArgumentException($"No such quantifier: {links.Quantifier}.", nameof(links)),
        };
    }
}

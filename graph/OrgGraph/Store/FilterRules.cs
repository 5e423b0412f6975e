namespace OrgGraph.Store;

/// <summary>Whether a filter can be asked of a kind at all, found out before any row is looked at, so that every store refuses the same.</summary>
public static class FilterRules
{
    /// <summary>Checks a filter of nodes of these kinds; a field must be one that one of them has.</summary>
    /// <exception cref="RefusedException"><c>NO_SUCH_FIELD</c>: none of them has it.</exception>
    public static void Check(Filter? filter, params IReadOnlyList<NodeKind> kinds)
    {
        switch (filter)
        {
            case Filter.And and:
                foreach (var inner in and.All) Check(inner, kinds);
                break;
            case Filter.Or or:
                foreach (var inner in or.Any) Check(inner, kinds);
                break;
            case Filter.Not not:
                Check(not.Inner, kinds);
                break;
            case Filter.Test test when !kinds.Any(kind => Fields.Of(kind).Contains(test.Field)):
                throw new RefusedException(Refusal.NoSuchField(test.Field, string.Join(" or ", kinds.Select(kind => Words.Of(kind)))));
            case Filter.Links links:
                Check(links.Where, links.Kind);
                break;
        }
    }

    /// <summary>Checks a filter of links of a kind.</summary>
    /// <exception cref="RefusedException"><c>NO_SUCH_FIELD</c>: they do not have it, or the nodes that they lead to do not.</exception>
    public static void Check(Filter? filter, EdgeKind kind)
    {
        switch (filter)
        {
            case Filter.And and:
                foreach (var inner in and.All) Check(inner, kind);
                break;
            case Filter.Or or:
                foreach (var inner in or.Any) Check(inner, kind);
                break;
            case Filter.Not not:
                Check(not.Inner, kind);
                break;
            case Filter.Test test when !Fields.Of(kind).Contains(test.Field):
                throw new RefusedException(Refusal.NoSuchField(test.Field, Words.Of(kind)));
            case Filter.At at:
                Check(at.Where, Fields.KindsAt(kind, at.Step));
                break;
        }
    }
}

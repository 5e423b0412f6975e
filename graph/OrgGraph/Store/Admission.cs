namespace OrgGraph.Store;

/// <summary>
/// The rules that a change set must meet before a store applies it, the same for every store.
/// It takes time in proportion to the change, not to the graph.
/// </summary>
public static class Admission
{
    /// <summary>Everything that speaks against the change set, node by node and edge by edge in its own order; empty when it may be applied.</summary>
    public static IReadOnlyList<Refusal> Check(ChangeSet changes, AdmissionView current)
    {
        var refusals = new List<Refusal>();
        var after = new GraphAfter(changes, current);
        Repeated(changes, refusals);
        foreach (var node in changes.PutNodes) CheckNode(node, after, refusals);
        foreach (var edge in changes.PutEdges) CheckEdge(edge, after, refusals);
        foreach (var id in changes.RemoveNodes.Distinct()) CheckRemoval(id, after, current, refusals);
        foreach (var id in changes.RemoveEdges.Distinct().Where(id => !current.HasEdge(id))) refusals.Add(Refusal.NothingToRemove(id.ToString()));
        refusals.AddRange(PartLoops.In(changes, current).Select(Refusal.PartOfItself));
        return refusals;
    }

    private static void Repeated(ChangeSet changes, List<Refusal> refusals)
    {
        foreach (var id in MoreThanOnce(changes.PutNodes.Select(n => n.NodeId), changes.RemoveNodes)) refusals.Add(Refusal.TwiceInOneChange(id.ToString()));
        foreach (var id in MoreThanOnce(changes.PutEdges.Select(e => e.Id), changes.RemoveEdges)) refusals.Add(Refusal.TwiceInOneChange(id.ToString()));
    }

    private static List<T> MoreThanOnce<T>(IEnumerable<T> put, IEnumerable<T> removed)
    {
        HashSet<T> seen = [], told = [];
        return [.. put.Concat(removed).Where(id => !seen.Add(id) && told.Add(id))];
    }

    private static void CheckNode(Node node, GraphAfter after, List<Refusal> refusals)
    {
        if (IsBlank(node.Name)) refusals.Add(Refusal.NoName(node.NodeId));
        else if (node.OtherNames.Prepend(node.Name).Any(name => name.Length > Node.MaxNameLength)) refusals.Add(Refusal.NameTooLong(node.NodeId));
        else if (node is Person && PlaceholderName.IsOne(node.Name)) refusals.Add(Refusal.NotAPerson(node.NodeId, node.Name));
        CheckSources(node.NodeId.ToString, node.Citations, after, refusals);
    }

    private static void CheckEdge(Edge edge, GraphAfter after, List<Refusal> refusals)
    {
        if (!EndRules.MayLeave(edge.Kind, edge.From.Kind)) refusals.Add(Refusal.WrongEnd(edge.Id, edge.From, EdgeKinds.From(edge.Kind), "from"));
        else if (!EndRules.MayReach(edge.Kind, edge.From.Kind, edge.To.Kind)) refusals.Add(Refusal.WrongEnd(edge.Id, edge.To, EdgeKinds.To(edge.Kind, edge.From.Kind), "to"));
        if (edge.From == edge.To) refusals.Add(Refusal.ToItself(edge.Id, edge.From));
        CheckKnown(edge, edge.From, after, refusals);
        if (edge.From != edge.To) CheckKnown(edge, edge.To, after, refusals);
        if (edge.OnBehalfOf() is { } organisation) CheckKnown(edge, organisation, after, refusals);
        CheckSources(edge.Id.ToString, edge.Citations, after, refusals);
    }

    private static void CheckKnown(Edge edge, NodeId named, GraphAfter after, List<Refusal> refusals)
    {
        if (!after.HasNode(named)) refusals.Add(Refusal.UnknownId(edge.Id.ToString(), named.ToString()));
    }

    /// <summary>The subject is written out only when something is wrong with it.</summary>
    private static void CheckSources(Func<string> subject, IReadOnlyList<Citation> citations, GraphAfter after, List<Refusal> refusals)
    {
        for (int i = 0; i < citations.Count; i++)
        {
            if (after.HasNode(citations[i].Source)) continue;
            refusals.Add(Refusal.UnknownId(subject(), citations[i].Source.ToString()));
        }
    }

    private static void CheckRemoval(NodeId id, GraphAfter after, AdmissionView current, List<Refusal> refusals)
    {
        if (!current.HasNode(id))
        {
            refusals.Add(Refusal.NothingToRemove(id.ToString()));
            return;
        }

        foreach (var edge in current.EdgesAt(id).Distinct().Where(after.Stays)) refusals.Add(Refusal.StillJoined(id, edge));
        if (id.Kind != NodeKind.Source) return;
        var source = (SourceId)id;
        foreach (var node in current.NodesCiting(source).Distinct().Where(after.Stays)) refusals.Add(Refusal.StillCited(source, node.ToString()));
        foreach (var edge in current.EdgesCiting(source).Distinct().Where(after.Stays)) refusals.Add(Refusal.StillCited(source, edge.ToString()));
    }

    /// <summary>Whether nothing of it can be seen.</summary>
    private static bool IsBlank(string? name) => name is null || name.All(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF');
}

namespace OrgGraph.Scenarios;

/// <summary>What changed hands between two standpoints: looked for where links came or went.</summary>
internal static class HandoverList
{
    public static IReadOnlyList<Handover> Of(Standpoint before, Standpoint after, IReadOnlyList<Link> changed)
    {
        var places = changed.Select(PlaceOf).OfType<Place>().Distinct().OrderBy(place => place.Subject).ThenBy(place => place.What, StringComparer.Ordinal);
        var found = new List<Handover>();
        foreach (var place in places)
        {
            if (before.Index.Node(place.Subject) is null || after.Index.Node(place.Subject) is not { } subject) continue;
            var (from, to) = (Hands(before, place), Hands(after, place));
            if (!from.Select(person => person.Id).SequenceEqual(to.Select(person => person.Id))) found.Add(new(subject, place.What, from, to));
        }

        return found;
    }

    private static Place? PlaceOf(Link link) => link.Edge switch
    {
        Holding => new(link.To.NodeId, "holder"),
        Membership { Role: MemberRole.Chair } => new(link.To.NodeId, "chair"),
        Accountability accountability => new(link.To.NodeId, Findings.Sentences.Word(accountability.Responsibility)),
        _ => null,
    };

    private static Person[] Hands(Standpoint at, Place place)
    {
        int node = at.Index.Nodes.Find(place.Subject);
        var kind = place.What switch { "holder" => EdgeKind.Holds, "chair" => EdgeKind.MemberOf, _ => EdgeKind.AccountableFor };
        return
        [
            .. at.Index.Rows.At(node, kind, Direction.In, at.AsOf).Where(row => row.Person >= 0).Select(at.Index.Make).Where(link => PlaceOf(link) == place)
                .Select(link => link.Person!).DistinctBy(person => person.Id).OrderBy(person => person.NodeId),
        ];
    }

    private sealed record Place(NodeId Subject, string What);
}

namespace OrgGraph.Index;

/// <summary>Which order holds where none is asked for, and the keyset of an order.</summary>
internal static class Orders
{
    /// <summary>The order of an expansion: by the name of the node at the other end where none is asked for; at a board, by who sits there.</summary>
    /// <exception cref="RefusedException"><c>NO_SUCH_FIELD</c>: the links of that kind do not have it.</exception>
    public static IReadOnlyList<Order> Of(Expansion expansion)
    {
        if (expansion.Order.Count == 0) return Default(expansion.Kind, expansion.Direction);
        foreach (var key in expansion.Order)
        {
            bool known = key.Step is { } step
                ? Fields.StepsOf(expansion.Kind).Contains(step) && Fields.KindsAt(expansion.Kind, step).Any(kind => Fields.Of(kind).Contains(key.Field))
                : Fields.Of(expansion.Kind).Contains(key.Field);
            if (!known) throw new RefusedException(Refusal.NoSuchField(key.Field, Words.Of(expansion.Kind)));
        }

        return expansion.Order;
    }

    /// <summary>A keyset whose cursors carry the list and the order, with so many values that break ties.</summary>
    public static Keyset Keyset(string list, IReadOnlyList<Order> order, int ties) => new(
        $"{list} {string.Join(' ', order.Select(key => $"{key.Step}{key.Field}{(key.Descending ? '-' : '+')}"))}",
        [.. order.Select(key => key.Descending), .. Enumerable.Repeat(false, ties)]);

    /// <summary>The keyset of hits: by score from the best down, then by name and id.</summary>
    public static Keyset OfHits(SearchQuery query) => new("search " + Collation.Fold(query.Text), [true, false, false]);

    private static IReadOnlyList<Order> Default(EdgeKind kind, Direction direction) => direction == Direction.Out
        ? [new(Field.Name, Step: Step.To)]
        : EdgeKinds.PassesToHolder(kind)
            ? [new(Field.Name, Step: Step.Person), new(Field.Name, Step: Step.From)]
            : [new(Field.Name, Step: Step.From)];
}

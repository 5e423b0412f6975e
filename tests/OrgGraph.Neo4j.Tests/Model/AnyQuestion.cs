namespace OrgGraph.Neo4j.Tests.Model;

/// <summary>Random questions about a random graph.</summary>
internal sealed class AnyQuestion(AnyGraph graph)
{
    private static readonly DateOnly?[] Days = [null, new(2014, 1, 1), new(2015, 7, 1), new(2016, 5, 9), new(2016, 12, 31), new(2017, 6, 1), new(2030, 1, 1)];

    public DateOnly? Day() => graph.OneOf(Days);

    public DateOnly SomeDay() => Day() ?? new(2016, 6, 1);

    public NodeQuery Page()
    {
        var kind = graph.OneOf(Enum.GetValues<NodeKind>());
        return new() { Kind = kind, AsOf = Day(), Where = NodeFilter(kind, 2), Order = [.. Enumerable.Range(0, graph.Below(3)).Select(_ => new Order(graph.OneOf(Fields.Of(kind)), Flag()))] };
    }

    public Expansion Expansion()
    {
        var (kind, direction) = (graph.OneOf(Enum.GetValues<EdgeKind>()), graph.OneOf(Enum.GetValues<Direction>()));
        NodeKind[] kinds = [.. direction == Direction.Out ? EdgeKinds.From(kind) : EdgeKinds.To(kind)];
        return new()
        {
            Nodes = graph.SomeNodes(kinds),
            Kind = kind,
            Direction = direction,
            AsOf = Day(),
            Where = graph.Below(2) == 0 ? null : LinkFilter(kind, 2),
            Order = [.. Enumerable.Range(0, graph.Below(3)).Select(_ => LinkOrder(kind))],
        };
    }

    /// <summary>A page with edges at its nodes, edges at the nodes where those lead, and so on.</summary>
    public NestedQuery Nested()
    {
        var page = Page() with { Page = PageRequest.Of(5, countTotal: true) };
        return new(page, [.. Enumerable.Range(0, 2).Select(_ => Below(page.Kind, null, 3)).OfType<NestedExpansion>()]);
    }

    private NestedExpansion? Below(NodeKind at, Step? step, int depth)
    {
        var direction = graph.OneOf(Enum.GetValues<Direction>());
        EdgeKind[] kinds = [.. Enum.GetValues<EdgeKind>().Where(edge => (direction == Direction.Out ? EdgeKinds.From(edge) : EdgeKinds.To(edge)).Contains(at))];
        if (depth == 0 || kinds.Length == 0) return null;
        var kind = graph.OneOf(kinds);
        var next = graph.OneOf(Fields.StepsOf(kind));
        return new()
        {
            At = at,
            Step = step,
            Kind = kind,
            Direction = direction,
            Where = graph.Below(3) == 0 ? LinkFilter(kind, 1) : null,
            Order = [.. Enumerable.Range(0, graph.Below(2)).Select(_ => LinkOrder(kind))],
            Page = graph.OneOf([PageRequest.All, PageRequest.Of(2, countTotal: true), new() { Last = 3 }]),
            Below = [.. Fields.KindsAt(kind, next).Select(there => Below(there, next, depth - 1)).OfType<NestedExpansion>().Take(2)],
        };
    }

    private Filter? NodeFilter(NodeKind kind, int depth) => graph.Below(depth == 0 ? 4 : 8) switch
    {
        0 => null,
        1 or 2 or 3 => Test(graph.OneOf(Fields.Of(kind)), field => Fields.EnumOf(kind, field)),
        4 => new Filter.And([Some(NodeFilter(kind, depth - 1)), Some(NodeFilter(kind, depth - 1))]),
        5 => new Filter.Or([Some(NodeFilter(kind, depth - 1)), Some(NodeFilter(kind, depth - 1))]),
        6 => new Filter.Not(Some(NodeFilter(kind, depth - 1))),
        _ => Links(kind, depth),
    };

    private Filter Links(NodeKind kind, int depth)
    {
        var direction = graph.OneOf(Enum.GetValues<Direction>());
        EdgeKind[] kinds = [.. Enum.GetValues<EdgeKind>().Where(edge => (direction == Direction.Out ? EdgeKinds.From(edge) : EdgeKinds.To(edge)).Contains(kind))];
        if (kinds.Length == 0) return new Filter.IsA(kind);
        var along = graph.OneOf(kinds);
        return new Filter.Links(along, direction, graph.OneOf(Enum.GetValues<Quantifier>()), LinkFilter(along, depth - 1));
    }

    private Filter? LinkFilter(EdgeKind kind, int depth) => graph.Below(depth == 0 ? 3 : 7) switch
    {
        0 => null,
        1 or 2 => Test(graph.OneOf(Fields.Of(kind)), field => Fields.EnumOf(kind, field)),
        3 => new Filter.And([Some(LinkFilter(kind, depth - 1)), Some(LinkFilter(kind, depth - 1))]),
        4 => new Filter.Not(Some(LinkFilter(kind, depth - 1))),
        _ => At(kind, depth),
    };

    /// <summary>At a node of whichever kind; a field that only one of them has stands behind the test of its kind.</summary>
    private Filter.At At(EdgeKind kind, int depth)
    {
        var step = graph.OneOf(Fields.StepsOf(kind));
        var there = graph.OneOf(Fields.KindsAt(kind, step));
        return new(step, graph.Below(4) == 0 ? null : new Filter.And([new Filter.IsA(there), Some(NodeFilter(there, depth - 1))]));
    }

    private Order LinkOrder(EdgeKind kind)
    {
        if (Flag()) return new(graph.OneOf(Fields.Of(kind)), Flag());
        var step = graph.OneOf(Fields.StepsOf(kind));
        return new(graph.OneOf(Fields.Of(graph.OneOf(Fields.KindsAt(kind, step)))), Flag(), step);
    }

    private Filter.Test Test(Field field, Func<Field, Type?> enumOf)
    {
        object? Value() => graph.Below(8) == 0 ? null
            : enumOf(field) is { } words ? graph.OneOf([.. Enum.GetValues(words).Cast<object>()])
            : field switch
            {
                Field.Start or Field.End => graph.OneOf<object>([new DateOnly(2016, 5, 9), new DateOnly(2017, 1, 1), new DateOnly(2016, 6, 1), DateOnly.MinValue]),
                Field.Seats or Field.Quorum => graph.OneOf<object>([2, 3, 12]),
                Field.Plenary or Field.Voting or Field.ExOfficio => graph.OneOf<object>([true, false]),
                Field.Id => graph.OneOf<object>(["x0", "y.1", "x10", "e7"]),
                _ => graph.OneOf<object>(["Ada Okafor", "ada", "un", "Unit 10", "council", "A2", "Å", ""]),
            };
        var comparison = graph.OneOf(Enum.GetValues<Comparison>());
        return comparison switch
        {
            Comparison.In => new(field, comparison, [.. Enumerable.Range(0, graph.Below(4)).Select(_ => Value())]),
            Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => new(field, comparison, [Value() as string ?? "a"]),
            _ => new(field, comparison, [Value()]),
        };
    }

    private static Filter Some(Filter? filter) => filter ?? new Filter.And([]);

    private bool Flag() => graph.Below(2) == 0;
}

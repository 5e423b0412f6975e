using GraphQL;
using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Per programme and commitment: who answers for it, in which responsibility, for whom; vacancies marked.</summary>
internal sealed class AccountabilityTypes(GraphTypes types)
{
    private static readonly NodeKind[] ItemKinds = [NodeKind.Programme, NodeKind.Commitment];

    /// <summary>Adds the root field.</summary>
    public void AddTo(ObjectGraphType query) => query.AddAsked(
        "accountability",
        Build.Required(types.Connections.Of("ItemAccountability", Row())),
        "Who answers for what: programmes by name, then commitments by their place in the order of their source.",
        [
            .. PageArguments.AsOf(types.Common.Date),
            Build.Argument("programmes", types.Filters.Of(NodeKind.Programme), "Only these programmes."),
            Build.Argument("commitments", types.Filters.Of(NodeKind.Commitment), "Only these commitments."),
            Build.Argument("kinds", new ListGraphType(new NonNullGraphType(types.Common.Enums.Of<NodeKind>())), "PROGRAMME, COMMITMENT or both, which is usual."),
            .. PageArguments.Front,
        ],
        Resolve).Priced(FieldPrice.Connection);

    private static async ValueTask<object?> Resolve(IResolveFieldContext context)
    {
        var scope = await context.Scope().ConfigureAwait(false);
        var kinds = context.Given("kinds") is IEnumerable<object?> given ? given.OfType<NodeKind>().ToArray() : ItemKinds;
        if (kinds.FirstOrDefault(kind => !ItemKinds.Contains(kind), NodeKind.Programme) is not (NodeKind.Programme or NodeKind.Commitment) and var wrong)
            throw new RefusedException(new("BAD_KIND", $"Nobody answers for a {Words.Of(wrong)}: ask for PROGRAMME or COMMITMENT."));

        var asked = context.Page();
        int size = asked.Size;
        var rows = new List<ConnectionEdge>();
        bool more = false;
        int? total = asked.CountTotal ? 0 : null;
        foreach (var kind in ItemKinds.Where(kinds.Contains))
        {
            string? place = After(asked.After, kind);
            if (place is null && !asked.CountTotal) continue;
            var page = await scope.Reading.Store.Page(
                new()
                {
                    Kind = kind,
                    AsOf = scope.Day,
                    Where = context.Given(Naming.Plural(kind)) as Filter,
                    Order = kind == NodeKind.Commitment ? [new(Field.Position)] : [],
                    Page = asked with { First = place is null ? 0 : Math.Max(0, size - rows.Count), After = place is { Length: > 0 } ? place : null },
                },
                context.CancellationToken).ConfigureAwait(false);
            total += page.Total;
            if (place is null) continue;
            more |= page.HasNext;
            rows.AddRange(page.Rows.Select(row => new ConnectionEdge(new SeenNode(row.Item.Node, row.Item.Certainty, scope), row.Place, List: kind)));
        }

        return new Connection(rows, more, asked.After is not null && rows.Count > 0, total, scope.Day);
    }

    /// <summary>Where to go on in the list of a kind: empty for its beginning; null when it has been told already.</summary>
    private static string? After(string? cursor, NodeKind kind)
    {
        if (cursor is null) return "";
        int dot = cursor.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !Enum.TryParse<NodeKind>(cursor[..dot], out var of) || !ItemKinds.Contains(of)) throw new RefusedException(Refusal.BadCursor());
        return of == kind ? cursor[(dot + 1)..] : of < kind ? "" : null;
    }

    private ObjectGraphType Row()
    {
        var type = new ObjectGraphType { Name = "ItemAccountability", Description = "Who answers for one programme or commitment." };
        type.Add<SeenNode>("item", Build.Required(types.Of(ItemKinds)), "The programme or commitment.", of => of);
        AddLinks(type, "accountabilities", "Everybody who answers for it, in whichever responsibility, vacancies included.", _ => true);
        AddLinks(type, "owners", "Who is accountable for it: one by good practice; vacancies left out.", link => IsOwner(link) && !link.IsVacant);
        AddLinks(type, "vacancies", "The responsibilities that nobody carries.", link => link.IsVacant);
        return type;
    }

    private void AddLinks(ObjectGraphType type, string name, string description, Func<Link, bool> belongs) => type
        .Add<SeenNode>(name, Build.ListOf(types.Of(EdgeKind.AccountableFor)), description, of => of.Scope.Reading.Batches.Load<NodeId, Page<Link>>(
            (of.Scope, nameof(AccountabilityTypes)),
            of.Node.NodeId,
            (items, cancellation) => of.Scope.Reading.Store.Expand(
                new() { Nodes = items, Kind = EdgeKind.AccountableFor, Direction = Direction.In, AsOf = of.Scope.Day, Order = [new(Field.Responsibility), new(Field.Name, Step: Step.Person)] },
                cancellation),
            page => page.Items.Where(belongs).Select(of.Scope.See).ToArray()))
        .Priced(FieldPrice.List(10));

    private static bool IsOwner(Link link) => link.Edge is Accountability { Responsibility: Responsibility.Accountable };
}

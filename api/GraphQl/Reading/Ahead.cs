using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>
/// Reads ahead in a request: which edges it will list below a page of nodes, with which arguments, so that a store on a server can bring them in the same
/// call. It need not see everything: what it has left out is asked for when its level is reached.
/// </summary>
internal sealed class Ahead
{
    /// <summary>The most lists that are brought in one call. Beyond, planning the one large statement would cost more than it saves.</summary>
    public const int Most = 8;

    private readonly IResolveFieldContext context;
    private readonly Scope scope;
    private readonly List<(Question Question, NestedExpansion Expansion)> seen = [];
    private int lists;

    private Ahead(IResolveFieldContext context, Scope scope) => (this.context, this.scope) = (context, scope);

    /// <summary>Asks for a page with all that the request will list below it.</summary>
    public static async ValueTask<Page<Listed>> Page(IResolveFieldContext context, Scope scope, NodeQuery query)
    {
        var reading = scope.Reading;
        if (reading.Nested is not { } nested) return await reading.Store.Page(query, context.CancellationToken).ConfigureAwait(false);
        var ahead = new Ahead(context, scope);
        var below = ahead.Rows(context.FieldAst, Named(context.FieldDefinition), step: null);
        if (below.Count == 0) return await reading.Store.Page(query, context.CancellationToken).ConfigureAwait(false);
        try
        {
            var found = await nested.Nested(new(query, below), context.CancellationToken).ConfigureAwait(false);
            foreach (var (question, expansion) in ahead.seen) reading.Keep(question, found.Below[expansion]);
            return found.Page;
        }
        catch (RefusedException)
        {
            // Perhaps only what stands below is refused. Asked by itself, it is refused there, and the rest is answered.
            return await reading.Store.Page(query, context.CancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What is listed below the rows of a connection.</summary>
    /// <param name="connection">The field in the request.</param>
    /// <param name="type">Its type.</param>
    /// <param name="step">Where edges lead to the rows, where the rows are nodes; null where they are those of the page.</param>
    private List<NestedExpansion> Rows(GraphQLField connection, IGraphType type, Step? step)
    {
        var below = new List<NestedExpansion>();
        foreach (var (field, definition, _) in Fields(connection.SelectionSet, type))
        {
            if (definition.Name == "nodes") below.AddRange(Row(field, Named(definition), step));
            else if (definition.Name == "edges") below.AddRange(Fields(field.SelectionSet, Named(definition)).Where(one => one.Definition.Name == "node").SelectMany(one => Row(one.Field, Named(one.Definition), step)));
        }

        return below;
    }

    /// <summary>What is listed below a row: at the node that it is, or at the nodes to which the edge leads that it is.</summary>
    private IEnumerable<NestedExpansion> Row(GraphQLField row, IGraphType type, Step? step)
    {
        foreach (var (field, definition, of) in Fields(row.SelectionSet, type))
        {
            if (Branch.Of(definition) is { } branch && Enum.TryParse<NodeKind>(of.Name, out var kind) && Expansion(field, definition, branch, kind, step) is { } expansion) yield return expansion;
            else if (Branch.StepOf(definition) is { } at)
            {
                foreach (var below in Row(field, Named(definition), at)) yield return below;
            }
        }
    }

    private NestedExpansion? Expansion(GraphQLField field, FieldType definition, Branch branch, NodeKind kind, Step? step)
    {
        if (++lists > Most) return null;
        var arguments = context.ExecutionContext.GetArguments(definition, field);
        var page = Arguments.Page(arguments, field, context.Document);
        var expansion = new NestedExpansion
        {
            At = kind,
            Step = step,
            Kind = branch.Kind,
            Direction = branch.Direction,
            Where = branch.Where(Arguments.Where(arguments)),
            Order = branch.Order(Arguments.Order(arguments)),
            Page = page,
            Below = Rows(field, Named(definition), branch.Items),
        };
        seen.Add((new(scope, definition, field.Arguments, page), expansion));
        return expansion;
    }

    /// <summary>The fields that are selected for certain, through fragments too, each with its definition and the type that has it. A field or fragment with a condition (@skip, @include) is left for later.</summary>
    private IEnumerable<(GraphQLField Field, FieldType Definition, IComplexGraphType Of)> Fields(GraphQLSelectionSet? set, IGraphType? type)
    {
        foreach (var selected in set?.Selections ?? [])
        {
            if (selected is IHasDirectivesNode { Directives.Count: > 0 }) continue;
            switch (selected)
            {
                case GraphQLField field when type is IComplexGraphType of && of.GetField(field.Name.Value) is { } definition:
                    yield return (field, definition, of);
                    break;
                case GraphQLInlineFragment inline:
                    foreach (var found in Fields(inline.SelectionSet, Under(inline.TypeCondition, type))) yield return found;
                    break;
                case GraphQLFragmentSpread spread when Selection.Fragment(context.Document, spread) is { } fragment:
                    foreach (var found in Fields(fragment.SelectionSet, Under(fragment.TypeCondition, type))) yield return found;
                    break;
            }
        }
    }

    private IGraphType? Under(GraphQLTypeCondition? condition, IGraphType? type) => condition is null ? type : context.Schema.AllTypes[condition.Type.Name.Value];

    private static IGraphType Named(FieldType definition) => (IGraphType)definition.ResolvedType!.GetNamedType();
}

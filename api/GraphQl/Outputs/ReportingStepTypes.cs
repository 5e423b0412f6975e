using GraphQL;
using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Reporting lines as they are followed from a node, up, down or both.</summary>
internal sealed class ReportingStepTypes
{
    private const int UsualLength = 100;

    public ReportingStepTypes(GraphTypes types)
    {
        var step = new ObjectGraphType { Name = "ReportingStep", Description = "One reporting line on the way." };
        step.Add<NonNullGraphType<IntGraphType>, SeenStep>("depth", "How many lines away from the start, from 1.", of => of.Step.Depth);
        step.Add<SeenStep>(
            "direction", Build.Required(types.Common.Enums.Of<ReportingDirection>()), "Whether it was met going up or down.",
            of => of.Step.Direction);
        step.Add<SeenStep>(
            "line", Build.Required(types.Common.Enums.Of<LineKind>()), "How firm the line is.", of => ((ReportingLine)of.Step.Link.Edge).Line);
        step.Add<SeenStep>("from", Build.Required(types.Entity), "Who reports.", of => of.Scope.See(of.Step.Link.From));
        step.Add<SeenStep>("to", Build.Required(types.Entity), "To whom.", of => of.Scope.See(of.Step.Link.To));
        step.Add<NonNullGraphType<BooleanGraphType>, SeenStep>(
            "closesLoop", "Whether it leads back to where the way has already been.", of => of.Step.ClosesLoop);
        step.Add<SeenStep>(
            "link", Build.Required(types.Of(EdgeKind.ReportsTo)), "The line itself, with its dates and sources.", of => of.Scope.See(of.Step.Link));

        Connection = new() { Name = "ReportingStepsConnection", Description = "Reporting lines, nearest first." };
        Connection.Add<SeenSteps>(
            "nodes", Build.ListOf(step), "The lines.",
            of => of.Steps.Take(of.First).Select(one => new SeenStep(one, of.Scope)).ToArray()).Priced(FieldPrice.OfRows);
        Connection.Add<NonNullGraphType<IntGraphType>, SeenSteps>(
            "totalCount", "How many lines there are, more than 'first' included.", of => of.Steps.Count);
    }

    /// <summary>The lines of one start.</summary>
    public ObjectGraphType Connection { get; }

    /// <summary>Which way, how far, which lines.</summary>
    public static IEnumerable<QueryArgument> Arguments(EnumTypes enums) =>
    [
        new(new NonNullGraphType(enums.Of<ReportingDirection>())) { Name = "direction", Description = "Which way." },
        Build.Argument<IntGraphType>("depth", $"How many lines deep, 1 to {ReportingQuery.MaxDepth}; all the way where nothing is said."),
        Build.Argument("lines", new ListGraphType(new NonNullGraphType(enums.Of<LineKind>())), "Only lines of these kinds."),
        Build.Argument<IntGraphType>("first", $"How many lines; {UsualLength} where nothing is said, {PageRequest.MaxSize} at most."),
    ];

    /// <summary>Asks the store for the lines of all starts of a level at once.</summary>
    public static object Resolve(IResolveFieldContext context)
    {
        var at = (SeenNode)context.Source!;
        var (scope, store) = (at.Scope, at.Scope.Reading.Store);
        int first = PageRequest.Of((int?)context.Given("first") ?? UsualLength).Size;
        var query = new ReportingQuery
        {
            Starts = [],
            Direction = (ReportingDirection)context.Given("direction")!,
            AsOf = scope.Day,
            Depth = (int?)context.Given("depth") ?? ReportingQuery.MaxDepth,
            Lines = context.Given("lines") is IEnumerable<object?> lines ? [.. lines.OfType<LineKind>()] : [],
        };
        return scope.Reading.Batches.Load<NodeId, IReadOnlyList<ReportingStep>>(
            new Question(scope, context.FieldDefinition, context.FieldAst.Arguments, PageRequest.Of(first)),
            at.Node.NodeId,
            (starts, cancellation) => store.ReportingLines(query with { Starts = starts }, cancellation),
            steps => new SeenSteps(steps, first, scope));
    }

    private sealed record SeenStep(ReportingStep Step, Scope Scope);

    private sealed record SeenSteps(IReadOnlyList<ReportingStep> Steps, int First, Scope Scope);
}

using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using OrgGraph.Api.GraphQl.Filtering;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>The fields of a kind of node: what all have, its own, and its edges.</summary>
internal sealed class NodeFields(GraphTypes types, NodeKind kind)
{
    /// <summary>Adds them to the type.</summary>
    public void AddTo(ObjectGraphType type)
    {
        type.Description = DescriptionOf(kind);
        AddCommon(type, types.Common);
        AddOwn(type);
        foreach (var walk in Walks.Of(kind)) AddWalk(type, walk);
        if (Walks.WithCommitments.Contains(kind)) AddCommitments(type);
        if (Walks.WithReportingLine.Contains(kind)) AddReportingLine(type);
    }

    /// <summary>Adds what all kinds have.</summary>
    public static void AddCommon(IComplexGraphType type, CommonTypes common)
    {
        type.Add<NonNullGraphType<IdGraphType>, SeenNode>("id", "The id: its kind and its key.", of => of.Node.NodeId.ToString());
        type.Add<NonNullGraphType<StringGraphType>, SeenNode>("name", "The name by which it goes.", of => of.Node.Name);
        type.Add<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>, SeenNode>(
            "otherNames", "Abbreviations, former names and other spellings.", of => of.Node.OtherNames);
        type.Add<StringGraphType, SeenNode>("description", "What it is, in a sentence or two.", of => of.Node.Description);
        type.Add<SeenNode>("validity", Build.Required(common.Validity), "From when to when it exists.", of => of.Node.Validity);
        type.Add<SeenNode>("standing", Build.Required(common.Enums.Of<Standing>()), "How settled it is.", of => of.Node.Standing);
        type.Add<SeenNode>(
            "certainty", Build.Required(common.Enums.Of<Certainty>()), "How sure it is that it existed on the day that the answer is for.",
            of => of.Certainty);
        type.Add<SeenNode>(
            "citations", Build.ListOf(common.Citation), "Which sources say so.",
            of => of.Node.Citations.Select(citation => new SeenCitation(citation, of.Scope)).ToArray())
            .Priced(FieldPrice.List(4));
        type.Add<StringGraphType, SeenNode>("note", "What a reader should know besides.", of => of.Node.Note);
    }

    private static string DescriptionOf(NodeKind kind) => kind switch
    {
        NodeKind.Person => "A human being; never a placeholder such as TBC or Vacant.",
        NodeKind.Organisation => "A body with a standing of its own: NHS England, a council, a clinical commissioning group, a partnership.",
        NodeKind.Board => "A body that meets and decides, advises or delivers.",
        NodeKind.Post => "A position that exists whether or not someone holds it; holders come and go.",
        NodeKind.Programme => "A workstream, pilot or collaborative programme that groups commitments.",
        NodeKind.Commitment => "Something promised, with sub-commitments below it. A deliverable is a commitment of that kind.",
        NodeKind.Agreement => "The instrument that creates commitments.",
        NodeKind.Place => "A part of the country that programmes and organisations cover.",
        NodeKind.Source => "A document or data file that facts cite.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private void AddOwn(ObjectGraphType type)
    {
        foreach (var field in Fields.Of(kind).Where(field => !Fields.Of(NodeKind.Person).Contains(field)))
        {
            string name = Naming.Camel(field.ToString());
            object? Value(SeenNode of) => Fields.Value(of.Node, of.Certainty, field);
            if (Fields.EnumOf(kind, field) is { } enumeration)
            {
                IGraphType of = types.Common.Enums.Of(enumeration);
                type.Add<SeenNode>(
                    name, field == Field.Status ? of : Build.Required(of), null, node => Value(node) is int value ? Enum.ToObject(enumeration, value) : null);
            }
            else if (field == Field.Plenary)
            {
                type.Add<BooleanGraphType, SeenNode>(name, "Whether everybody of a larger body sits on it; null when not stated.", Value);
            }
            else if (field is Field.Seats or Field.Quorum)
            {
                type.Add<IntGraphType, SeenNode>(
                    name, field == Field.Seats ? "How many seats it has by its terms of reference." : "How many members must be present for it to decide.", Value);
            }
            else
            {
                type.Add<StringGraphType, SeenNode>(name, null, Value);
            }
        }

        if (kind == NodeKind.Organisation)
        {
            type.Add<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>, SeenNode>(
                "identifiers", "Identifiers in other registers, each as scheme:value, such as ods:X24.", of => ((Organisation)of.Node).Identifiers);
        }

        if (kind == NodeKind.Source)
        {
            type.Add<NonNullGraphType<StringGraphType>, SeenNode>("title", "The title; the same as the name.", of => of.Node.Name);
            type.Add<StringGraphType, SeenNode>("dated", "When it was made or last changed, in EDTF.", of => ((Source)of.Node).Dated.ToString());
            type.Add<StringGraphType, SeenNode>("locator", "Where it is kept: an address or a file.", of => ((Source)of.Node).Locator);
        }
    }

    private void AddWalk(ObjectGraphType type, Walk walk) => AddBranch(type, walk.Name, types.PageOf(walk.Kind), walk.Description, types.Filters.Of(walk.Kind), types.Sorts.Of(walk.Kind), new(walk.Kind, walk.Direction));

    private void AddCommitments(ObjectGraphType type) => AddBranch(
        type,
        "commitments",
        types.PageOf(NodeKind.Commitment),
        "The commitments directly in it; in the order of their source where no order is given.",
        types.Filters.Of(NodeKind.Commitment),
        types.Sorts.Of(NodeKind.Commitment),
        Branch.Commitments);

    private static void AddBranch(ObjectGraphType type, string name, IGraphType page, string description, IInputObjectGraphType where, SortInput order, Branch branch)
    {
        var field = new FieldType
        {
            Name = name,
            ResolvedType = Build.Required(page),
            Description = description,
            Arguments = new(PageArguments.For(where, order)),
            Resolver = new FuncFieldResolver<object?>(context => Expand(context, branch)),
        };
        branch.KeepWith(type.AddField(field).Priced(FieldPrice.Connection));
    }

    private static object Expand(IResolveFieldContext context, Branch branch)
    {
        var at = (SeenNode)context.Source!;
        var (scope, reading) = (at.Scope, at.Scope.Reading);
        var page = context.Page();
        var question = new Question(scope, context.FieldDefinition, context.FieldAst.Arguments, page);
        if (reading.Kept(question, at.Node.NodeId) is { } kept) return Shape(kept);
        var (where, order) = (branch.Where(context.Where()), branch.Order(context.Order()));
        return reading.Batches.Load<NodeId, Page<Link>>(
            question,
            at.Node.NodeId,
            (nodes, cancellation) => reading.Store.Expand(new() { Nodes = nodes, Kind = branch.Kind, Direction = branch.Direction, AsOf = scope.Day, Where = where, Order = order, Page = page }, cancellation),
            Shape);

        Connection Shape(Page<Link> found) => Connection.Of(found, scope, link => branch.See(link, scope));
    }

    private void AddReportingLine(ObjectGraphType type) => type.AddField(new FieldType
    {
        Name = "reportingLine",
        ResolvedType = Build.Required(types.ReportingSteps),
        Description = "The reporting lines that lead up or down from it, nearest first.",
        Arguments = new(ReportingStepTypes.Arguments(types.Common.Enums)),
        Resolver = new FuncFieldResolver<object?>(ReportingStepTypes.Resolve),
    }).Priced(FieldPrice.Connection);
}

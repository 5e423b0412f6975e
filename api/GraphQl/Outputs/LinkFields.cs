using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>The fields of a kind of edge: what all have, its own, and where it leads.</summary>
internal sealed class LinkFields(GraphTypes types, EdgeKind kind)
{
    /// <summary>Adds them to the type.</summary>
    public void AddTo(ObjectGraphType type)
    {
        type.Description = DescriptionOf(kind);
        AddCommon(type, types);
        foreach (var field in Fields.Of(kind).Where(field => !Fields.Of(EdgeKind.Covers).Contains(field))) AddOwn(type, field);
        foreach (var end in Ends.Of(kind))
        {
            var of = types.Of(end.Kinds);
            Branch.LeadTo(end.Step, type.Add<SeenLink>(end.Name, end.Always ? Build.Required(of) : of, end.Description, link => At(link, end)));
        }

        if (!EdgeKinds.PassesToHolder(kind)) return;
        type.Add<SeenLink>(
            "through", types.Of(EdgeKind.Holds), "The holding by which the person carries it; null when the person does so directly.", Through);
        type.Add<NonNullGraphType<BooleanGraphType>, SeenLink>("isVacant", "Whether nobody carries it.", of => of.Link.IsVacant);
    }

    /// <summary>Adds what all kinds have.</summary>
    public static void AddCommon(IComplexGraphType type, GraphTypes types)
    {
        var common = types.Common;
        type.Add<NonNullGraphType<IdGraphType>, SeenLink>(
            "id", "The stable id. An edge of a post has one row for each holder, all with the same id.", of => of.Link.Edge.Id.ToString());
        Branch.LeadTo(Step.From, type.Add<SeenLink>("from", Build.Required(types.Entity), "The node that it leaves.", of => of.Scope.See(of.Link.From)));
        Branch.LeadTo(Step.To, type.Add<SeenLink>("to", Build.Required(types.Entity), "The node that it reaches.", of => of.Scope.See(of.Link.To)));
        type.Add<SeenLink>(
            "validity", Build.Required(common.Validity), "From when to when it holds, as its sources say.", of => of.Link.Edge.Validity);
        type.Add<SeenLink>(
            "period", Build.Required(common.Validity), "When it holds for this person, in view of how long the post is held and both ends exist.",
            of => of.Link.Period);
        type.Add<SeenLink>("standing", Build.Required(common.Enums.Of<Standing>()), "How settled it is.", of => of.Link.Edge.Standing);
        type.Add<SeenLink>(
            "certainty", Build.Required(common.Enums.Of<Certainty>()), "How sure it is that it held on the day that the answer is for.",
            of => of.Link.Certainty);
        type.Add<SeenLink>(
            "citations", Build.ListOf(common.Citation), "Which sources say so.",
            of => of.Link.Edge.Citations.Select(citation => new SeenCitation(citation, of.Scope)).ToArray())
            .Priced(FieldPrice.List(4));
        type.Add<StringGraphType, SeenLink>("note", "What a reader should know besides.", of => of.Link.Edge.Note);
    }

    private static string DescriptionOf(EdgeKind kind) => kind switch
    {
        EdgeKind.MemberOf => "A seat on a board, or membership of an organisation. A post's seat belongs to whoever holds the post on the day.",
        EdgeKind.Holds => "A person holds a post.",
        EdgeKind.PostIn => "A post belongs to an organisation or a board.",
        EdgeKind.ReportsTo => "A post, board or programme reports to a post or board.",
        EdgeKind.Oversees => "A board oversees a programme or a commitment.",
        EdgeKind.AccountableFor => "Someone answers for a programme or a commitment. Carried by a post that nobody holds, it is a vacancy.",
        EdgeKind.Delivers => "An organisation or a board does the work of a programme.",
        EdgeKind.PartOf => "An organisation, board, commitment or programme is part of a larger one.",
        EdgeKind.PartyTo => "How an organisation stands to an agreement or a programme.",
        EdgeKind.Covers => "A programme or an organisation covers a place.",
        EdgeKind.Succeeds => "An organisation or a board follows its predecessor.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static SeenNode? At(SeenLink of, End end) =>
        of.Link.At(end.Step) is { } node && end.Kinds.Contains(node.NodeId.Kind) ? of.Scope.See(node) : null;

    private static SeenLink? Through(SeenLink of) => of.Link is { Through: { } holding, Person: { } person, From: Post post }
        ? of.Scope.See(new Link { Edge = holding, From = person, To = post, Person = person, Period = holding.Validity, Certainty = of.Scope.CertaintyOf(holding.Validity) })
        : null;

    private void AddOwn(ObjectGraphType type, Field field)
    {
        string name = Naming.Camel(field.ToString());
        if (Fields.EnumOf(kind, field) is { } enumeration) type.Add<SeenLink>(name, Build.Required(types.Common.Enums.Of(enumeration)), null, of => ValueOf(of.Link.Edge));
        else if (field == Field.Voting) type.Add<BooleanGraphType, SeenLink>(name, "Whether the member votes; null when not stated.", of => ((Membership)of.Link.Edge).Voting);
        else type.Add<BooleanGraphType, SeenLink>(name, "Whether the seat comes with an office; null when not stated.", of => ((Membership)of.Link.Edge).ExOfficio);
    }

    /// <summary>The one enumeration that an edge of its kind carries.</summary>
    private static object ValueOf(Edge edge) => edge switch
    {
        Membership membership => membership.Role,
        Holding holding => holding.Tenure,
        ReportingLine line => line.Line,
        Accountability accountability => accountability.Responsibility,
        Participation participation => participation.Role,
        Succession succession => succession.How,
        _ => throw new ArgumentOutOfRangeException(nameof(edge)),
    };
}

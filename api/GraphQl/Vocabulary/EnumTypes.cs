using GraphQL.Types;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.GraphQl.Vocabulary;

/// <summary>The core's enumerations as types of the schema, each made once.</summary>
internal sealed class EnumTypes
{
    private static readonly Dictionary<Type, string> Descriptions = new()
    {
        [typeof(Certainty)] = "How sure it is that something held on the day that the answer is for, dates being known only in part.",
        [typeof(Standing)] = "How settled a fact is, as its source puts it.",
        [typeof(NodeKind)] = "The kinds of node.",
        [typeof(BoardKind)] = "What a board is for.",
        [typeof(ProgrammeKind)] = "What sort of programme.",
        [typeof(CommitmentKind)] = "A promise, or a thing to be handed over.",
        [typeof(CommitmentStatus)] = "How far a commitment has come.",
        [typeof(AgreementKind)] = "What sort of instrument.",
        [typeof(PlaceKind)] = "What sort of place.",
        [typeof(MemberRole)] = "In which role someone sits on a board.",
        [typeof(PartyRole)] = "In which role an organisation stands to an agreement or programme. NOT_INVITED is a recorded absence.",
        [typeof(Tenure)] = "How someone holds a post.",
        [typeof(LineKind)] = "How firm a reporting line is.",
        [typeof(Responsibility)] = "What someone answers for.",
        [typeof(SuccessionKind)] = "How one body came out of another.",
        [typeof(EdgeKind)] = "The kinds of edge.",
        [typeof(CheckGroup)] = "What a check looks at.",
        [typeof(Severity)] = "How much a finding matters, as the rule pack says.",
        [typeof(CaseState)] = "How far people have come with a matter.",
        [typeof(CaseAction)] = "What can happen to a case.",
        [typeof(ReportingDirection)] = "Which way reporting lines are followed: UP to whom it answers, DOWN to who answers to it.",
    };

    private readonly Dictionary<Type, EnumerationGraphType> made = [];

    /// <summary>The type of an enumeration.</summary>
    public EnumerationGraphType Of(Type enumeration)
    {
        if (made.TryGetValue(enumeration, out var known)) return known;
        var type = new EnumerationGraphType { Name = enumeration.Name, Description = Descriptions.GetValueOrDefault(enumeration) };
        foreach (Enum value in Enum.GetValues(enumeration)) type.Add(Naming.Of(value), value);
        made.Add(enumeration, type);
        return type;
    }

    /// <summary>The type of an enumeration.</summary>
    public EnumerationGraphType Of<T>()
        where T : struct, Enum => Of(typeof(T));
}

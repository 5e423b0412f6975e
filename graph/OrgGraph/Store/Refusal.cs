namespace OrgGraph.Store;

/// <summary>Why something was not done: an expected answer, not a fault.</summary>
/// <param name="Code">A stable code in capitals.</param>
/// <param name="Message">For people: what is wrong and what would be right.</param>
/// <param name="Subject">The id or the place that it is about; null when it is about the whole request.</param>
public sealed record Refusal(string Code, string Message, string? Subject = null)
{
    /// <summary>An edge or a citation names a node that is not there.</summary>
    public static Refusal UnknownId(string subject, string missing) => new("UNKNOWN_ID", $"{subject} names {missing}, which is not there.", subject);

    /// <summary>An edge of this kind cannot join nodes of these kinds.</summary>
    public static Refusal WrongEnd(EdgeId edge, NodeId end, IReadOnlyList<NodeKind> allowed, string side) => new(
        "WRONG_END",
        $"{edge} cannot {(side == "from" ? "leave" : "reach")} {end}: '{side}' must be {string.Join(" or ", allowed.Select(k => Words.Of(k)))}.",
        edge.ToString());

    /// <summary>It would end before it starts.</summary>
    public static Refusal EndBeforeStart(string subject, string why) => new("END_BEFORE_START", $"{subject}: {why}", subject);

    /// <summary>"TBC", "Vacant" and the like are not people.</summary>
    public static Refusal NotAPerson(NodeId person, string name) => new(
        "NOT_A_PERSON", $"'{name}' is a placeholder, not a person. Record a post that nobody holds instead.", person.ToString());

    /// <summary>A name is missing.</summary>
    public static Refusal NoName(NodeId node) => new("NO_NAME", $"{node} has no name.", node.ToString());

    /// <summary>A name, or another name, is longer than names are.</summary>
    public static Refusal NameTooLong(NodeId node) => new("NAME_TOO_LONG", $"{node} has a name of more than {Node.MaxNameLength} characters. Shorten it, and put the rest into the description.", node.ToString());

    /// <summary>An edge leads from a node to itself.</summary>
    public static Refusal ToItself(EdgeId edge, NodeId node) => new("TO_ITSELF", $"{edge} leads from {node} to itself.", edge.ToString());

    /// <summary>The same id stands twice in one change set.</summary>
    public static Refusal TwiceInOneChange(string subject) => new("TWICE_IN_ONE_CHANGE", $"{subject} stands more than once in this change.", subject);

    /// <summary>A node cannot go while edges join it.</summary>
    public static Refusal StillJoined(NodeId node, EdgeId edge) => new("STILL_JOINED", $"{node} cannot be removed while {edge} joins it. Remove that too.", node.ToString());

    /// <summary>A source cannot go while something cites it.</summary>
    public static Refusal StillCited(SourceId source, string by) => new("STILL_CITED", $"{source} cannot be removed while {by} cites it.", source.ToString());

    /// <summary>What is to be removed is not there.</summary>
    public static Refusal NothingToRemove(string subject) => new("UNKNOWN_ID", $"{subject} cannot be removed: it is not there.", subject);

    /// <summary>A part of a whole that would contain itself.</summary>
    public static Refusal PartOfItself(NodeId node) => new("PART_OF_ITSELF", $"{node} would be a part of itself.", node.ToString());

    /// <summary>A page that cannot be asked for.</summary>
    public static Refusal BadPage(string why) => new("BAD_PAGE", $"This page cannot be asked for: {why}.");

    /// <summary>A depth that cannot be asked for.</summary>
    public static Refusal BadDepth(int depth) => new("BAD_DEPTH", $"Lines are followed 1 to {ReportingQuery.MaxDepth} deep, not {depth}.");

    /// <summary>A cursor that is not one of this list's.</summary>
    public static Refusal BadCursor() => new("BAD_CURSOR", "The cursor does not belong to this list in this order. Take one from 'pageInfo' or 'edges' of the same query.");

    /// <summary>A filter or an order by something that this kind does not have.</summary>
    public static Refusal NoSuchField(Field field, string of) => new("NO_SUCH_FIELD", $"{of} has no '{field}' to filter or order by.");
}

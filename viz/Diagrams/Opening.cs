namespace OrgGraph.Viz.Diagrams;

/// <summary>A part of one node's relationships that is drawn besides those of the subject. Written <c>board/london-workforce-board:reports</c>.</summary>
/// <param name="Node">Whose.</param>
/// <param name="Part">Which part.</param>
public sealed record Opening(NodeId Node, OpenPart Part)
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns>Null when the text is no opening.</returns>
    public static Opening? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int colon = text.LastIndexOf(':');
        return colon > 0 && NodeId.TryParse(text[..colon], out var node) && Words.TryParse(text[(colon + 1)..], out OpenPart part) ? new(node, part) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Node}:{Words.Of(Part)}";

    /// <summary>The kind of relationship that a part consists of.</summary>
    public static EdgeKind KindOf(OpenPart part) => Of(part).Kind;

    /// <summary>The kind of relationship that a part consists of, and on which sides of the node.</summary>
    internal static (EdgeKind Kind, Direction[] Sides) Of(OpenPart part) => part switch
    {
        OpenPart.Members => (EdgeKind.MemberOf, [Direction.In]),
        OpenPart.Seats => (EdgeKind.MemberOf, [Direction.Out]),
        OpenPart.Reports => (EdgeKind.ReportsTo, [Direction.Out, Direction.In]),
        _ => (EdgeKind.AccountableFor, [Direction.Out, Direction.In]),
    };

    /// <summary>The part that a link at a node belongs to; null for none.</summary>
    internal static OpenPart? PartOf(Link link, NodeId node) => link.Edge switch
    {
        Membership => link.Edge.To == node ? OpenPart.Members : OpenPart.Seats,
        ReportingLine => OpenPart.Reports,
        Accountability => OpenPart.Accountabilities,
        _ => null,
    };

    /// <summary>What it is called where it is offered: "Show 5 members".</summary>
    internal static string Offer(OpenPart part, int count) => part switch
    {
        OpenPart.Members => count == 1 ? "Show 1 member" : $"Show {count} members",
        OpenPart.Seats => count == 1 ? "Show 1 seat" : $"Show {count} seats",
        OpenPart.Reports => count == 1 ? "Show 1 reporting line" : $"Show {count} reporting lines",
        _ => count == 1 ? "Show 1 accountability" : $"Show {count} accountabilities",
    };

    /// <summary>What is offered where it is drawn.</summary>
    internal static string Close(OpenPart part) => part == OpenPart.Reports ? "Hide reporting lines" : $"Hide {Words.Of(part)}";
}

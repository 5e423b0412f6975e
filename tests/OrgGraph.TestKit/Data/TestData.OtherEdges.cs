namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A part of a whole.</summary>
    public Part Part(Node part, Node whole) => Join(new Part { Key = EdgeKey(null, part, whole), From = part.NodeId, To = whole.NodeId });

    /// <summary>A post in a body.</summary>
    public Placement Placement(Post post, Node body) => Join(new Placement { Key = EdgeKey(null, post, body), From = post.Id, To = body.NodeId });

    /// <summary>A board oversees something.</summary>
    public Oversight Oversight(Board board, Node what) => Join(new Oversight { Key = EdgeKey(null, board, what), From = board.Id, To = what.NodeId });

    /// <summary>A body does the work of a programme.</summary>
    public Delivery Delivery(Node body, Programme programme) => Join(new Delivery { Key = EdgeKey(null, body, programme), From = body.NodeId, To = programme.Id });

    /// <summary>An organisation is party to an agreement or a programme.</summary>
    public Participation Participation(Organisation organisation, Node to, PartyRole role = PartyRole.Signatory) =>
        Join(new Participation { Key = EdgeKey(null, organisation, to), From = organisation.Id, To = to.NodeId, Role = role });

    /// <summary>A programme or an organisation covers a place.</summary>
    public Coverage Coverage(Node what, Place place) => Join(new Coverage { Key = EdgeKey(null, what, place), From = what.NodeId, To = place.Id });

    /// <summary>A body follows its predecessor.</summary>
    public Succession Succession(Node successor, Node predecessor, SuccessionKind how = SuccessionKind.Rename) =>
        Join(new Succession { Key = EdgeKey(null, successor, predecessor), From = successor.NodeId, To = predecessor.NodeId, How = how });
}

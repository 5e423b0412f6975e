namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A seat of a person or a post.</summary>
    public Membership Seat(
        Node who, Node body, MemberRole role = MemberRole.Member, string? from = null, string? until = null, Organisation? onBehalfOf = null,
        bool? voting = null, bool? exOfficio = null, string? key = null, Standing standing = Standing.Confirmed) => Join(new Membership
        {
            Key = EdgeKey(key, who, body),
            From = who.NodeId,
            To = body.NodeId,
            Role = role,
            Validity = Dates(from, until),
            OnBehalfOf = onBehalfOf?.Id,
            Voting = voting,
            ExOfficio = exOfficio,
            Standing = standing,
        });
}

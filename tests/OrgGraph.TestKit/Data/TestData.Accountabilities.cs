namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A person or a post answers for a programme or a commitment.</summary>
    public Accountability Accountability(
        Node who, Node what, Responsibility responsibility = Responsibility.Accountable, string? from = null, string? until = null, Organisation? onBehalfOf = null, string? key = null) =>
        Join(new Accountability
        {
            Key = EdgeKey(key, who, what),
            From = who.NodeId,
            To = what.NodeId,
            Responsibility = responsibility,
            Validity = Dates(from, until),
            OnBehalfOf = onBehalfOf?.Id,
        });
}

namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A person holds a post.</summary>
    public Holding Holding(Person who, Post post, string? from = null, string? until = null, Tenure tenure = Tenure.Substantive, string? key = null) =>
        Join(new Holding { Key = EdgeKey(key, who, post), From = who.Id, To = post.Id, Validity = Dates(from, until), Tenure = tenure });
}

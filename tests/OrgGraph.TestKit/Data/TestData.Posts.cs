namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A post; a vacancy until somebody holds it.</summary>
    public Post Post(string name, string? from = null, string? until = null) => Put(new Post { Id = new(KeyOf(name)), Name = name, Validity = Dates(from, until) });
}

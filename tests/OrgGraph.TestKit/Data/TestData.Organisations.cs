namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>An organisation.</summary>
    public Organisation Organisation(string name, string? classification = null, string? from = null, string? until = null, params string[] otherNames) =>
        Put(new Organisation { Id = new(KeyOf(name)), Name = name, Classification = classification, Validity = Dates(from, until), OtherNames = otherNames });
}

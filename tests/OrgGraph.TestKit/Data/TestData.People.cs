namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>Somebody, from birth to death.</summary>
    public Person Person(string name, string? key = null, string? from = null, string? until = null, params string[] otherNames) =>
        Put(new Person { Id = new(key ?? KeyOf(name)), Name = name, Validity = Dates(from, until), OtherNames = otherNames });
}

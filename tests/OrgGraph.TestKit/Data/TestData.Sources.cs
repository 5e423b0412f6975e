namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A source.</summary>
    public Source Source(string name, string dated = "2017-08-10", string? publisher = null) =>
        Put(new Source { Id = new(KeyOf(name)), Name = name, Dated = PossibleDay.Parse(dated), Publisher = publisher });
}

namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>An agreement.</summary>
    public Agreement Agreement(string name, AgreementKind kind = AgreementKind.Agreement) => Put(new Agreement { Id = new(KeyOf(name)), Name = name, Kind = kind });
}

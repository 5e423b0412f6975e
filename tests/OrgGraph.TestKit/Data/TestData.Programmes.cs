namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A programme.</summary>
    public Programme Programme(string name, ProgrammeKind kind = ProgrammeKind.Workstream) => Put(new Programme { Id = new(KeyOf(name)), Name = name, Kind = kind });
}

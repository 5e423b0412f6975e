namespace OrgGraph.TestKit.Data;

public sealed partial class TestData
{
    /// <summary>A place.</summary>
    public Place Place(string name, PlaceKind kind = PlaceKind.Borough) => Put(new Place { Id = new(KeyOf(name)), Name = name, Kind = kind });
}

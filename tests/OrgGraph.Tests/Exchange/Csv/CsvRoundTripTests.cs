using FsCheck.Xunit;
using OrgGraph.Exchange.Csv;

namespace OrgGraph.Tests.Exchange.Csv;

[Properties(Arbitrary = [typeof(GeneratedDataset)], MaxTest = 25)]
public sealed class CsvRoundTripTests
{
    [Property]
    public void What_is_written_is_read_back_unchanged(GeneratedDataset generated)
    {
        using var folder = new TemporaryFolder();
        CsvFolder.Write(folder.Path, generated.Dataset, generated.Nodes.Reverse(), generated.Edges.Reverse());
        var reading = CsvFolder.Read(folder.Path);
        Assert.Equal([], reading.Problems.Select(p => p.ToString()));
        Assert.Equal(Shown.Of(generated.Dataset), Shown.Of(reading.Dataset));
        Assert.Equal(generated.Nodes.Order(ById).Select(Shown.Of), reading.Nodes.Order(ById).Select(Shown.Of));
        Assert.Equal(generated.Edges.Select(Shown.Of), reading.Edges.Select(Shown.Of));
    }

    [Property]
    public void No_cell_that_is_written_begins_a_formula(GeneratedDataset generated)
    {
        using var folder = new TemporaryFolder();
        CsvFolder.Write(folder.Path, generated.Dataset, generated.Nodes, generated.Edges);
        foreach (string file in Directory.EnumerateFiles(folder.Path, "*.csv"))
        {
            using var text = new StreamReader(file);
            var scanner = new CsvScanner(text, int.MaxValue);
            while (scanner.Next()) Assert.DoesNotContain(scanner.Cells, c => c.Length > 0 && "=+-@\t\r\n".Contains(c[0], StringComparison.Ordinal));
        }
    }

    [Property]
    public void Writing_again_gives_the_same_files(GeneratedDataset generated)
    {
        using var folder = new TemporaryFolder();
        CsvFolder.Write(folder.Path, generated.Dataset, generated.Nodes, generated.Edges);
        var first = Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var reading = CsvFolder.Read(folder.Path);
        CsvFolder.Write(folder.Path, reading.Dataset!, reading.Nodes, reading.Edges);
        Assert.Equal(first, Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        Assert.Equal(["dataset"], folder.Beside);
    }

    private static readonly Comparer<Node> ById = Comparer<Node>.Create((one, other) => one.NodeId.CompareTo(other.NodeId));
}

using OrgGraph.Search;

namespace OrgGraph.Exchange.Csv;

/// <summary>
/// A dataset as a folder of CSV files that a person can read and edit: <c>dataset.json</c> and a file for each kind of node and edge.
/// The format is described in <c>seeds/README.md</c>. What <see cref="Write"/> writes, <see cref="Read"/> reads back unchanged.
/// </summary>
public static class CsvFolder
{
    private const string Folder = "the folder";

    /// <summary>Reads a folder and checks all of it, so that what comes out may be applied to an empty store.</summary>
    public static CsvReading Read(string folder, CsvLimits? limits = null)
    {
        var gathering = new CsvGathering(limits ?? new());
        var problems = gathering.Problems;
        Dataset? dataset = null;
        if (!Directory.Exists(folder))
        {
            problems.Add(Folder, null, null, "It is not there.", $"Give the path of a folder with {DatasetFile.Name} and the CSV files.");
        }
        else
        {
            CheckNames(folder, problems);
            dataset = DatasetFile.Read(folder, problems);
            ReadNodes(folder, gathering);
            ReadEdges(folder, gathering);
            CheckRules(gathering);
        }

        return problems.None
            ? new() { Dataset = dataset, Nodes = gathering.Nodes, Edges = gathering.Edges }
            : new() { Problems = problems.First, FurtherProblems = problems.Further };
    }

    /// <summary>
    /// Writes a dataset, each file in the order of its ids. The files are written into a new folder beside and moved when they are all there.
    /// </summary>
    /// <exception cref="IOException">The folder holds something else than a dataset, or cannot be written.</exception>
    public static void Write(string folder, Dataset dataset, IEnumerable<Node> nodes, IEnumerable<Edge> edges) =>
        FolderSwap.Into(folder, FileNames, into =>
        {
            var byKind = nodes.ToLookup(n => n.NodeId.Kind);
            var edgesByKind = edges.ToLookup(e => e.Kind);
            var sources = new SourceDays();
            foreach (var source in byKind[NodeKind.Source].Cast<Source>()) sources.Add(source);
            DatasetFile.Write(into, dataset);
            foreach (var (kind, file) in NodeFiles.All) CsvFileWriter.Write(into, file, byKind[kind].OrderBy(n => n.NodeId), sources);
            foreach (var (kind, file) in EdgeFiles.All) CsvFileWriter.Write(into, file, edgesByKind[kind].OrderBy(e => e.Id), sources);
        });

    private static IReadOnlyList<string> FileNames => [DatasetFile.Name, .. NodeFiles.All.Values.Select(f => f.Name), .. EdgeFiles.All.Values.Select(f => f.Name)];

    private static void CheckNames(string folder, CsvProblems problems)
    {
        foreach (string name in Directory.EnumerateFiles(folder, "*.csv").Select(p => Path.GetFileName(p)).Except(FileNames).Order(StringComparer.Ordinal))
        {
            var near = FileNames.Select(n => (Name: n, Slips: Slips.Between(name.ToLowerInvariant(), n, 3))).MinBy(n => n.Slips);
            string remedy = near.Slips <= 3 ? $"Did you mean {near.Name}?" : $"The files are {string.Join(", ", FileNames.Skip(1))}.";
            problems.Add(name, null, null, "No such file belongs to a dataset.", remedy);
        }

        if (!FileNames.Skip(1).Any(name => File.Exists(Path.Combine(folder, name))))
            problems.Add(Folder, null, null, "It has no CSV files.", $"Put them in: {string.Join(", ", FileNames.Skip(1))}, as far as they are needed.");
    }

    private static void ReadNodes(string folder, CsvGathering gathering)
    {
        var reader = new CsvFileReader(folder, gathering);
        foreach (var (kind, file) in NodeFiles.All)
        {
            if (kind == NodeKind.Source) AnnounceSources(folder, file, gathering);
            if (!reader.Rows(file, row => gathering.Add(file.Read(row), row))) gathering.Incomplete(kind);
        }
    }

    /// <summary>One source may cite another that comes after it.</summary>
    private static void AnnounceSources(string folder, CsvFile<Node> file, CsvGathering gathering) =>
        new CsvFileReader(folder, new(gathering.Limits)).Rows(file, row => gathering.Announce(new(NodeKind.Source, row.Key())));

    private static void ReadEdges(string folder, CsvGathering gathering)
    {
        var reader = new CsvFileReader(folder, gathering);
        foreach (var file in EdgeFiles.All.Values) reader.Rows(file, row => gathering.Add(file.Read(row), row));
    }

    /// <summary>The rules that every change must meet, beyond those that the rows were read by.</summary>
    private static void CheckRules(CsvGathering gathering)
    {
        var changes = new ChangeSet { Id = Guid.Empty, Who = "", When = default, Why = "", PutNodes = gathering.Nodes, PutEdges = gathering.Edges };
        foreach (var refusal in Admission.Check(changes, AdmissionView.Empty))
        {
            if (refusal.Code is "UNKNOWN_ID" && !gathering.Problems.None) continue;
            var (file, line) = gathering.PlaceOf(refusal.Subject);
            gathering.Problems.Add(file, line, null, refusal.Message, "Correct the row.");
        }
    }
}

using OrgGraph.Index;

namespace OrgGraph.Tests.Viz;

/// <summary>Posts in a hierarchy: invented ones, and those of an organogram file of the kind that data.gov.uk publishes.</summary>
internal static class Organogram
{
    public static readonly DateOnly Day = new(2013, 9, 30);

    /// <summary>So many posts, the same for the same number: about one in eight vacant, some acting, some shared, some with a second or a dotted line.</summary>
    public static GraphIndex Random(int count)
    {
        var random = new Random(count);
        var nodes = new List<Node>();
        var edges = new List<Edge>();
        for (int i = 0; i < count; i++)
        {
            nodes.Add(new Post { Id = new($"p{i}"), Name = i == 0 ? "Chief Executive" : i % 5 == 2 ? $"Director of Strategic Commissioning and Assurance {i}" : $"Head of matter {i}" });
            if (i > 0) edges.Add(Line(i, random.Next(Math.Max(1, Math.Min(i, count / 4))), LineKind.Solid));
            if (i > 20 && i % 14 == 0) edges.Add(Line(i, random.Next(1, 12), i % 28 == 0 ? LineKind.Dotted : LineKind.Solid));
            if (i % 8 == 5) continue;
            Hold(i, 'a', i % 9 == 4 ? Tenure.Acting : i % 10 == 7 ? Tenure.JobShare : Tenure.Substantive);
            if (i % 10 == 7) Hold(i, 'b', Tenure.JobShare);
        }

        return GraphIndex.Build(1, new Dataset { Title = "Invented posts" }, nodes, edges);

        ReportingLine Line(int from, int to, LineKind line) => new()
        {
            Key = $"{from}-{to}-{line}".ToLowerInvariant(),
            From = new PostId($"p{from}"),
            To = new PostId($"p{to}"),
            Line = line,
        };

        void Hold(int post, char who, Tenure tenure)
        {
            nodes.Add(new Person { Id = new($"h{post}{who}"), Name = $"{(who == 'a' ? "Ada" : "Bob")} Example {post}" });
            edges.Add(new Holding { Key = $"{post}{who}", From = new PersonId($"h{post}{who}"), To = new PostId($"p{post}"), Tenure = tenure });
        }
    }

    /// <summary>The senior posts of a file; null when it is not there.</summary>
    public static GraphIndex? Senior(string file)
    {
        string? path = Find(file);
        if (path is null) return null;
        using var reader = new StreamReader(path);
        var rows = Rows(reader.ReadToEnd());
        int Column(string name) => Array.IndexOf(rows[0], name);
        int id = Column("Post Unique Reference"), name = Column("Name"), title = Column("Job Title"), superior = Column("Reports to Senior Post");
        string[][] posts = [.. rows.Skip(1).Where(row => row.Length > superior && row[id].Length > 0).DistinctBy(row => row[id])];
        var known = posts.Select(row => row[id]).ToHashSet(StringComparer.Ordinal);
        var nodes = posts.Select(row => (Node)new Post { Id = new(Key(row[id])), Name = row[title] }).ToList();
        var edges = posts.Where(row => known.Contains(row[superior])).Select(row => (Edge)new ReportingLine
        {
            Key = Key(row[id]),
            From = new PostId(Key(row[id])),
            To = new PostId(Key(row[superior])),
        }).ToList();
        foreach (string[] row in posts.Where(row => row[name].Length > 0 && !row[name].StartsWith("N/", StringComparison.OrdinalIgnoreCase) && !row[name].Contains("acant", StringComparison.Ordinal)))
        {
            nodes.Add(new Person { Id = new($"holder-{Key(row[id])}"), Name = row[name] });
            edges.Add(new Holding { Key = Key(row[id]), From = new PersonId($"holder-{Key(row[id])}"), To = new PostId(Key(row[id])) });
        }

        return GraphIndex.Build(1, new Dataset { Title = file }, nodes, edges);
    }

    private static string Key(string reference) => string.Concat(reference.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');

    /// <summary>The file in a folder shared/data/organograms beside the solution or above it.</summary>
    private static string? Find(string file)
    {
        for (var folder = new DirectoryInfo(TestKit.Repository.Root); folder is not null; folder = folder.Parent)
        {
            string path = Path.Combine(folder.FullName, "shared", "data", "organograms", file);
            if (File.Exists(path)) return path;
        }

        return null;
    }

    /// <summary>RFC 4180, no more than these files need.</summary>
    private static List<string[]> Rows(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n')
            {
                row.Add(cell.ToString().Trim());
                cell.Clear();
                if (c == ',') continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else cell.Append(c);
        }

        return rows;
    }
}

using OrgGraph.Neo4j.Reading;

namespace OrgGraph.Neo4j;

/// <summary>The constraints and indexes of the database, made where they are missing, and the number of their shape, kept on the node <c>Record</c>.</summary>
internal static class Schema
{
    /// <summary>The shape that this program knows. A database with a greater number was made by a newer program.</summary>
    public const int Number = 1;

    private static readonly Version Oldest = new(5, 26);

    /// <summary>Everything by name, with how it is made.</summary>
    private static readonly IReadOnlyDictionary<string, string> Wanted = All().ToDictionary(made => made.Name, made => made.Statement);

    /// <summary>Makes what is missing, and says what that was.</summary>
    /// <exception cref="StoreException">The server is too old, the database was made by a newer program, or it holds something else.</exception>
    public static async Task<IReadOnlyList<string>> BringUpToDate(QueryApi api, CancellationToken cancellation)
    {
        await Recognise(api, cancellation).ConfigureAwait(false);
        var there = await There(api, cancellation).ConfigureAwait(false);
        var missing = Wanted.Where(wanted => !there.Contains(wanted.Key)).ToList();
        foreach (var (_, statement) in missing) await api.Write(statement, [], cancellation).ConfigureAwait(false);
        var told = new List<string>();
        if (missing.Count > 0)
        {
            await api.Write("CALL db.awaitIndexes(600)", [], cancellation).ConfigureAwait(false);

            // What somebody has made under another name serves as well, and is left as it is.
            var made = await There(api, cancellation).ConfigureAwait(false);
            told.AddRange(missing.Where(wanted => made.Contains(wanted.Key)).Select(wanted => $"Made {wanted.Key}."));
        }

        var record = await api.Write(CypherText.Of("record"), new() { ["schema"] = Number }, cancellation).ConfigureAwait(false);
        if (record[0][0][0].GetBoolean()) told.Add("Made an empty record.");
        return told;
    }

    private static async Task Recognise(QueryApi api, CancellationToken cancellation)
    {
        var answer = (await api.Read(CypherText.Of("server"), [], cancellation).ConfigureAwait(false))[0][0];
        string version = answer[0].GetString() ?? "";
        if (Version.TryParse(version.Split('-', '+')[0], out var number) && number < Oldest)
            throw new StoreException($"{api.Address} is Neo4j {version}. This program needs {Oldest} or later; upgrade the server.");
        if (Json.Number(answer[1]) is { } schema)
        {
            if (schema > Number) throw new StoreException($"{api.Address} was made by a newer version of this program: its schema is {schema}, this program knows up to {Number}. Run the newer program, or choose another database.");
        }
        else if (answer[2].GetBoolean())
        {
            throw new StoreException($"{api.Address} holds something, but nothing of this program's. Nothing was changed in it. Choose an empty database.");
        }
    }

    private static async Task<HashSet<string>> There(QueryApi api, CancellationToken cancellation)
    {
        var constraints = await api.Read("SHOW CONSTRAINTS YIELD name", [], cancellation).ConfigureAwait(false);
        var indexes = await api.Read("SHOW INDEXES YIELD name", [], cancellation).ConfigureAwait(false);
        return [.. constraints.Concat(indexes).Select(row => row[0].GetString()!)];
    }

    private static IEnumerable<(string Name, string Statement)> All()
    {
        yield return Unique("record_id", "(n:Record)", "n.id");
        yield return Unique("node_id", "(n:Node)", "n.id");
        yield return Index("node_name", "(n:Node)", "n.name");
        yield return ("node_names", "CREATE FULLTEXT INDEX node_names IF NOT EXISTS FOR (n:Node) ON EACH [n.words, n.spellings] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } }");
        foreach (var kind in Enum.GetValues<NodeKind>())
        {
            string name = Words.Of(kind), pattern = $"(n:{Labels.Of(kind)})";
            yield return Index($"{name}_place", pattern, "n.namePlace");
            yield return Index($"{name}_key", pattern, "n.key");
        }

        foreach (var kind in Enum.GetValues<EdgeKind>())
        {
            string name = Labels.Of(kind).ToLowerInvariant(), pattern = $"()-[n:{Labels.Of(kind)}]-()";
            yield return Unique($"{name}_key", pattern, "n.key");
            yield return Index($"{name}_days", pattern, "n.startLo, n.endHi");
            if (EdgeKinds.PassesToHolder(kind)) yield return Index($"{name}_on_behalf_of", pattern, "n.onBehalfOf");
        }

        yield return Unique("change_version", "(n:Change)", "n.version");
        yield return Unique("change_id", "(n:Change)", "n.id");
        yield return Index("changed_item_version", "(n:ChangedItem)", "n.version");
        yield return Unique("case_matter", "(n:Case)", "n.matter");
        yield return Index("case_changed", "(n:Case)", "n.changed");
        yield return Unique("case_entry", "(n:CaseEntry)", "(n.matter, n.number)");
    }

    private static (string Name, string Statement) Unique(string name, string pattern, string properties) =>
        (name, $"CREATE CONSTRAINT {name} IF NOT EXISTS FOR {pattern} REQUIRE {properties} IS UNIQUE");

    private static (string Name, string Statement) Index(string name, string pattern, string properties) =>
        (name, $"CREATE INDEX {name} IF NOT EXISTS FOR {pattern} ON ({properties})");
}

using System.Globalization;
using OrgGraph.Api.Setup;
using OrgGraph.Exchange.Copying;
using OrgGraph.Exchange.Csv;
using OrgGraph.Neo4j;
using OrgGraph.Sqlite;
using OrgGraph.TestKit;

namespace OrgGraph.Benchmarks;

/// <summary>
/// The questions of the store's port and two GraphQL queries over Neo4j, beside the embedded store over the same record; the GraphQL queries also beside
/// Neo4j's own library, @neo4j/graphql, over the same database. Says how many round trips each takes, and whether the answers are the same.
/// </summary>
/// <remarks>The server is the one of the settings <c>Neo4j__Uri</c> and so on; its database must be empty, or hold the same record from an earlier run.</remarks>
internal static class Neo4jBenchmark
{
    /// <summary>The word that asks for the London dataset in the place of a generated record.</summary>
    public const string London = "london";

    private const int Batch = 10_000, Times = 21;

    /// <param name="people">The size of the generated record; null for London.</param>
    public static async Task Run(int? people)
    {
        string folder = Directory.CreateTempSubdirectory("orggraph-benchmark-").FullName;
        try
        {
            using var embedded = SqliteStore.Open(folder);
            await embedded.Apply(people is { } size ? Generated(size) : OfLondon());
            await using var server = await Neo4jStore.Open(Neo4jConfiguration.Read(Settings.Read()) with { Timeout = TimeSpan.FromMinutes(10) });
            await Fill(embedded, server);
            var state = await server.State();
            Say($"{state.Dataset!.Title}: {state.Counts.Values.Sum()} things, {state.Edges} relationships, {state.Counts[NodeKind.Person]} people");
            Say($"{"question",-55} {"trips",5} {"Neo4j",10} {"embedded",12}");
            if (Environment.GetEnvironmentVariable("ONLYQL") is null) foreach (var question in await Neo4jQuestions.Of(embedded, people)) await Compare(question, server, embedded);
            await Neo4jGraphQl.Run(server, embedded, state.Dataset.ReferenceDate!.Value);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static async Task Compare(Question question, Neo4jStore server, SqliteStore embedded)
    {
        string answer = await question.Ask(server);
        string same = answer == await question.Ask(embedded) ? "" : "   ANSWERS DIFFER";
        long before = server.RoundTrips;
        await question.Ask(server);
        long trips = server.RoundTrips - before;
        double[] taken = await Measured.Milliseconds([() => question.Ask(server), () => question.Ask(embedded)], question.Times);
        Say($"{question.Name,-55} {trips,5} {taken[0],7:0.0} ms {taken[1],9:0.000} ms{same}");
    }

    private static async Task Fill(SqliteStore embedded, Neo4jStore server)
    {
        double milliseconds = 0;
        CopyOutcome? outcome = null;
        async Task Copy() => outcome = await new StoreCopy(new(embedded, embedded, "the embedded store"), new(server, server, server.Address), Batch, TimeProvider.System)
        {
            Progress = progress => Say($"{progress.Nodes + progress.Edges} written"),
        }.Run();
        milliseconds = await Measured.Once(Copy);
        switch (outcome)
        {
            case CopyOutcome.Copied copied:
                Say($"{copied.Comparison.Nodes} things and {copied.Comparison.Edges} relationships loaded and compared in {milliseconds / 1000:0} s");
                break;
            case CopyOutcome.Refused refused:
                throw new InvalidOperationException(refused.Message);
        }
    }

    private static ChangeSet Generated(int people)
    {
        var (record, governance) = (new GeneratedRecord(people, people / 5, people * 3), new GeneratedGovernance(people, people / 5));
        return Seed.ChangeSet(new(), "Generated.", TimeProvider.System) with
        {
            Dataset = new() { Title = $"Generated for {people} people", ReferenceDate = GeneratedRecord.Day },
            PutNodes = [.. record.Nodes(), .. governance.Nodes()],
            PutEdges = [.. record.Edges().Select(GeneratedGovernance.Cited), .. governance.Edges()],
        };
    }

    private static ChangeSet OfLondon() => Seed.ChangeSet(CsvFolder.Read(Repository.PathOf("seeds", "london-devolution")), "London.", TimeProvider.System);
}

using OrgGraph.Exchange.Csv;

namespace OrgGraph.Api.Setup;

/// <summary>The dataset with which an empty store begins: London's health and care devolution.</summary>
public static class Seed
{
    /// <summary>Where it lies beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds", "london-devolution");

    /// <summary>Fills an empty store.</summary>
    /// <returns>What to say about it on the console.</returns>
    /// <exception cref="SetupException">The dataset cannot be read, or breaks a rule.</exception>
    public static async Task<string> FillWhenEmpty(IGraphStore store, TimeProvider clock, CancellationToken cancellation)
    {
        var state = await store.State(cancellation);
        if (state.Version > 0) return $"Found {Describe(state)}";
        var reading = CsvFolder.Read(Folder);
        if (!reading.IsGood) throw new SetupException($"The dataset that comes with the program cannot be read: {reading.Problems[0]}");
        var outcome = await store.Apply(ChangeSet(reading, "First start: the dataset that comes with the program.", clock) with { ExpectedVersion = 0 }, cancellation);
        return outcome switch
        {
            ChangeOutcome.Applied => $"First start: filled with {Describe(await store.State(cancellation))}",
            ChangeOutcome.Conflict => $"Found {Describe(await store.State(cancellation))}",
            ChangeOutcome.Refused refused => throw new SetupException($"The dataset that comes with the program was refused: {refused.Refusals[0].Message}"),
            _ => throw new InvalidOperationException($"An outcome that nobody knows: {outcome}."),
        };
    }

    /// <summary>A reading as one change.</summary>
    public static ChangeSet ChangeSet(CsvReading reading, string why, TimeProvider clock) => new()
    {
        Id = Guid.NewGuid(),
        Who = "OrgGraph",
        When = clock.GetUtcNow(),
        Why = why,
        Dataset = reading.Dataset,
        PutNodes = reading.Nodes,
        PutEdges = reading.Edges,
    };

    private static string Describe(StoreState state) =>
        $"'{state.Dataset?.Title ?? "a record without a title"}': {state.Counts.Values.Sum()} things and {state.Edges} relationships, version {state.Version}";
}

using OrgGraph.Exchange.Csv;

namespace OrgGraph.Api.Setup;

/// <summary>The datasets that come with the program; an empty store begins with one of them.</summary>
public static class Seed
{
    /// <summary>London's health and care devolution.</summary>
    public const string Default = "london-devolution";

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [Default, "demonstration"];

    /// <summary>Where one lies beside the program.</summary>
    public static string FolderOf(string dataset) => Path.Combine(AppContext.BaseDirectory, "seeds", dataset);

    /// <summary>Fills an empty store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="clock">What tells the time.</param>
    /// <param name="asked">The dataset that was asked for; null for the default one, or whatever is there.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What to say about it on the console.</returns>
    /// <exception cref="SetupException">The dataset cannot be read or breaks a rule, or one was asked for and the store holds another.</exception>
    public static async Task<string> FillWhenEmpty(IGraphStore store, TimeProvider clock, string? asked, CancellationToken cancellation)
    {
        var state = await store.State(cancellation);
        if (state.Version > 0 && asked is null) return $"Found {Describe(state)}";
        var reading = CsvFolder.Read(FolderOf(asked ?? Default));
        if (!reading.IsGood) throw new SetupException($"The dataset that comes with the program cannot be read: {reading.Problems[0]}");
        if (state.Version > 0 && state.Dataset?.Title == reading.Dataset?.Title) return $"Found {Describe(state)}";
        if (state.Version > 0)
        {
            throw new SetupException(
                $"The record is filled already, with {Describe(state)}; '{asked}' is for a new one. Leave --dataset out to serve what is there, or name another folder with --data.");
        }

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

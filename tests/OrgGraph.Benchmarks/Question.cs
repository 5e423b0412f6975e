namespace OrgGraph.Benchmarks;

/// <summary>Something to ask a store.</summary>
/// <param name="Name">In words.</param>
/// <param name="Ask">Asks it, and returns the answer as text, by which two stores are compared.</param>
internal sealed record Question(string Name, Func<IGraphStore, Task<string>> Ask)
{
    /// <summary>How often it is asked; less where one answer takes seconds.</summary>
    public int Times { get; init; } = 11;
}

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>What a field costs, in units of one value written.</summary>
/// <param name="Own">The field itself.</param>
/// <param name="Times">How often what is selected below it is paid.</param>
/// <param name="Rows">When it is paid once for each row of the page above it: <c>nodes</c> and <c>edges</c> of a connection.</param>
/// <param name="Page">When its rows are counted by <c>first</c> or <c>last</c>.</param>
/// <param name="Listed">The argument whose length says how often what is selected below is paid.</param>
internal sealed record FieldPrice(int Own, int Times = 1, bool Rows = false, bool Page = false, string? Listed = null)
{
    /// <summary>A value, or an object that is at hand.</summary>
    public static FieldPrice Usual { get; } = new(1);

    /// <summary>One thing that is fetched.</summary>
    public static FieldPrice Fetch { get; } = new(5);

    /// <summary>A connection: one question to the store, and its rows.</summary>
    public static FieldPrice Connection { get; } = new(10, Page: true);

    /// <summary>The rows of a connection.</summary>
    public static FieldPrice OfRows { get; } = new(1, Rows: true);

    /// <summary>A list whose length nobody can ask for, taken to be so long.</summary>
    public static FieldPrice List(int length) => new(1, length);
}

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>A page of anything, with what a connection tells besides its rows.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="HasNext">Whether rows follow.</param>
/// <param name="HasPrevious">Whether rows come before.</param>
/// <param name="Total">How many there are in all; null when not counted.</param>
/// <param name="Day">The day that it answers for; null for all time.</param>
/// <param name="About">What the list is a part of, where its connection tells more of that.</param>
internal sealed record Connection(IReadOnlyList<ConnectionEdge> Rows, bool HasNext, bool HasPrevious, int? Total, DateOnly? Day, object? About = null)
{
    /// <summary>A store's page, each item as it is seen.</summary>
    public static Connection Of<T>(Page<T> page, Scope scope, Func<T, object> see)
    {
        var rows = new ConnectionEdge[page.Rows.Count];
        for (int i = 0; i < rows.Length; i++) rows[i] = new(see(page.Rows[i].Item), page.Rows[i].Place, page.Rows[i].Item as Hit);
        return new(rows, page.HasNext, page.HasPrevious, page.Total, scope.Day);
    }
}

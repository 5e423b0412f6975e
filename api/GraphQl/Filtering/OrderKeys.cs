namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>The keys that one object of an order has. The fields of an input object have no order of their own, so several would be a guess.</summary>
internal sealed record OrderKeys(IReadOnlyList<Order> Keys)
{
    /// <summary>The one key.</summary>
    /// <exception cref="RefusedException"><c>BAD_ORDER</c>: there are several, or none.</exception>
    public Order Only => Keys is [var only]
        ? only
        : throw new RefusedException(new("BAD_ORDER", $"Each object of 'order' has exactly one field, not {Keys.Count}: [{{ name: ASC }}, {{ id: DESC }}]."));
}

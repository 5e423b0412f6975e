using System.Collections;
using GraphQL;

namespace OrgGraph.Api.GraphQl.Guard;

/// <summary>
/// Stands before validation, because validating can itself be made to take seconds by one kilobyte. Shape is checked once for a query that is
/// kept; the price is reckoned on every request, with that request's variables.
/// </summary>
internal sealed class QueryGuard(OrgGraphSchema schema, QueryLimits limits)
{
    private readonly DocumentReader reader = new(limits);
    private readonly DocumentCache cache = new(limits.Kept);
    private readonly Lazy<PriceList> prices = new(() =>
    {
        schema.Initialize();
        return new(schema);
    });

    /// <summary>The document of a query, within all limits.</summary>
    /// <exception cref="QueryRefused">A limit is passed.</exception>
    /// <exception cref="GraphQL.Execution.SyntaxError">It is not GraphQL.</exception>
    public CheckedDocument Admit(string query, string? operationName, Inputs? variables)
    {
        int values = 0;
        if (variables is not null) CountValues(variables.Values, ref values);
        var document = cache.Find(query) ?? reader.Read(query);
        double price = Price(document, operationName, variables);
        return price > limits.Price ? throw QueryRefused.TooExpensive(price, limits.Price) : document;
    }

    /// <summary>The price of a query as it is asked.</summary>
    public double Price(CheckedDocument document, string? operationName, Inputs? variables) => document.Operation(operationName) is { } operation
        ? new Pricing(schema, prices.Value, document.Document, operation, variables ?? Inputs.Empty).Total()
        : 0;

    /// <summary>Keeps a query that passed validation.</summary>
    public void Keep(string query, CheckedDocument document, string? operationName)
    {
        document.Validated[operationName ?? ""] = true;
        cache.Keep(query, document);
    }

    private void CountValues(IEnumerable values, ref int count)
    {
        foreach (object? value in values)
        {
            if (++count > limits.Values) throw QueryRefused.TooManyValues(limits.Values);
            if (value is IDictionary<string, object?> fields) CountValues(fields.Values, ref count);
            else if (value is IEnumerable list and not string) CountValues(list, ref count);
        }
    }
}

using System.Collections.Concurrent;
using GraphQLParser.AST;

namespace OrgGraph.Api.GraphQl.Guard;

/// <summary>A parsed query whose shape is within the limits.</summary>
/// <param name="Document">The query.</param>
internal sealed record CheckedDocument(GraphQLDocument Document)
{
    /// <summary>The names of its operations that have been validated against the schema; empty text for one without a name.</summary>
    public ConcurrentDictionary<string, bool> Validated { get; } = new(StringComparer.Ordinal);

    /// <summary>The operation of a name, or the only one; null when that is not clear, which the executer will say.</summary>
    public GraphQLOperationDefinition? Operation(string? name)
    {
        GraphQLOperationDefinition[] operations = [.. Document.Definitions.OfType<GraphQLOperationDefinition>()];
        return string.IsNullOrEmpty(name) ? (operations is [var only] ? only : null) : operations.FirstOrDefault(operation => operation.Name?.Value == name);
    }
}

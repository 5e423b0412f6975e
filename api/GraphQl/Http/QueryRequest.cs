using GraphQL;

namespace OrgGraph.Api.GraphQl.Http;

/// <summary>A request as the GraphQL-over-HTTP specification has it.</summary>
/// <param name="Query">The query.</param>
/// <param name="OperationName">Which of its operations.</param>
/// <param name="Variables">The values of its variables.</param>
internal sealed record QueryRequest(string Query, string? OperationName, Inputs? Variables);

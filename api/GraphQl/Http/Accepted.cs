namespace OrgGraph.Api.GraphQl.Http;

/// <summary>What kind of answer a client prefers.</summary>
internal enum Accepted
{
    /// <summary>None that there is.</summary>
    Nothing,

    /// <summary><c>application/json</c>: errors of a request come with status 200, as clients of before the specification expect.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status tells whether the request was run.</summary>
    GraphQl,

    /// <summary>A page: the editor for queries.</summary>
    Page,
}

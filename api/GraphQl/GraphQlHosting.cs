using GraphQL;
using OrgGraph.Api.Findings;
using OrgGraph.Api.GraphQl.Guard;
using OrgGraph.Api.GraphQl.Http;

namespace OrgGraph.Api.GraphQl;

/// <summary>Puts the GraphQL endpoint into a host. The host provides <see cref="IGraphStore"/> and <see cref="TimeProvider"/>.</summary>
public static class GraphQlHosting
{
    /// <summary>Where it answers.</summary>
    public const string Path = "/graphql";

    /// <summary>Adds what the endpoint needs.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="limits">What a request may ask for; the usual limits where nothing is said.</param>
    public static IServiceCollection AddOrgGraphQl(this IServiceCollection services, QueryLimits? limits = null)
    {
        services.AddGraphQL(graph => graph
            .AddSelfActivatingSchema<OrgGraphSchema>()
            .AddSystemTextJson()
            .AddErrorInfoProvider(errors => (errors.ExposeCodes, errors.ExposeExceptionDetails) = (false, false)));
        return services
            .AddFindings()
            .AddSingleton(limits ?? new QueryLimits())
            .AddSingleton<QueryGuard>()
            .AddSingleton<QueryRunner>()
            .AddSingleton<GraphQlEndpoint>();
    }

    /// <summary>Maps the endpoint. The store is not touched before the first request, so that a host may open it meanwhile.</summary>
    public static IEndpointConventionBuilder MapOrgGraphQl(this IEndpointRouteBuilder routes) =>
        routes.Map(Path, http => http.RequestServices.GetRequiredService<GraphQlEndpoint>().Handle(http));
}

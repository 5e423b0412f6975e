using Microsoft.Extensions.DependencyInjection.Extensions;
using OrgGraph.Api.Diagrams.Files;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Viz;

namespace OrgGraph.Api.Diagrams;

/// <summary>Puts diagrams into a host, which provides <see cref="IGraphStore"/> and <see cref="TimeProvider"/>.</summary>
public static class DiagramHosting
{
    /// <summary>Adds what diagrams need; more than once is as good as once.</summary>
    public static IServiceCollection AddDiagrams(this IServiceCollection services)
    {
        services.TryAddSingleton<CurrentGraph>();
        services.TryAddSingleton<DiagramRenderer>();
        services.TryAddSingleton<Drawings>();
        services.TryAddSingleton<RecordSpan>();
        services.TryAddSingleton<DiagramDesk>();
        services.TryAddSingleton<DiagramFiles>();
        return services;
    }

    /// <summary>Maps diagrams as files: <c>/diagrams/reporting-lines.svg</c>.</summary>
    public static void MapDiagramFiles(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/diagrams/{kind}.{ending}", [HttpMethods.Get, HttpMethods.Head], (string kind, string ending, HttpContext http, DiagramFiles files) => files.Answer(kind, ending, http));
}

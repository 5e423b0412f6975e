using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrgGraph.Api.Findings;

/// <summary>What pages and API need for findings, analysis and cases.</summary>
public static class FindingsSetup
{
    /// <summary>
    /// Adds it, once, however often it is called. The host provides the store and the clock; the rule packs of its installation and the place of saved scenarios where
    /// it has them.
    /// </summary>
    public static IServiceCollection AddFindings(this IServiceCollection services)
    {
        services.TryAddSingleton<ICaseStore>(provider => provider.GetRequiredService<IGraphStore>() as ICaseStore ?? throw new InvalidOperationException("The store that was given keeps no cases."));
        services.TryAddSingleton<CurrentGraph>();
        services.TryAddSingleton<CurrentFindings>();
        services.TryAddSingleton<CaseDesk>();
        services.TryAddSingleton(RulePacks.BuiltIn);
        services.TryAddSingleton(new SavedScenarios(null));
        return services;
    }
}

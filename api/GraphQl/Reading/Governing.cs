using GraphQL;
using OrgGraph.Api.Findings;
using OrgGraph.Findings;
using OrgGraph.Index;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>What fields about findings and analysis read with.</summary>
internal static class Governing
{
    /// <summary>A service of the host.</summary>
    public static T Service<T>(this IResolveFieldContext context)
        where T : notnull => context.RequestServices!.GetRequiredService<T>();

    /// <summary>The record as a graph in memory.</summary>
    public static ValueTask<GraphIndex> Graph(this IResolveFieldContext context) => context.Service<CurrentGraph>().Of(context.CancellationToken);

    /// <summary>The pack that is asked for; the default one where none is.</summary>
    /// <exception cref="RefusedException"><c>NO_SUCH_RULE_PACK</c>.</exception>
    public static RulePack Pack(this IResolveFieldContext context) => Pack(context, (string?)context.Given("pack"));

    /// <summary>The pack of a name; the default one where none is given.</summary>
    /// <exception cref="RefusedException"><c>NO_SUCH_RULE_PACK</c>.</exception>
    public static RulePack Pack(this IResolveFieldContext context, string? name)
    {
        var packs = context.Service<RulePacks>();
        return name is null
            ? RulePack.Default
            : packs.Find(name) ?? throw new RefusedException(new("NO_SUCH_RULE_PACK", $"There is no rule pack '{name}'. There are {string.Join(", ", packs.Names)}.", name));
    }

    /// <summary>What the checks find on the day of a root field, by the pack that it asks for.</summary>
    public static async ValueTask<SeenReport> Report(this IResolveFieldContext context, Scope scope, RulePack pack) => new(
        await context.Service<CurrentFindings>().Of(scope.Day!.Value, pack, context.CancellationToken).ConfigureAwait(false), scope, context.Service<CaseDesk>());
}

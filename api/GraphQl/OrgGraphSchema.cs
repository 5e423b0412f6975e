using GraphQL.Types;
using OrgGraph.Api.GraphQl.Outputs;

namespace OrgGraph.Api.GraphQl;

/// <summary>The schema: read only, made from the closed lists of the core.</summary>
internal sealed class OrgGraphSchema : Schema
{
    public OrgGraphSchema(IServiceProvider services)
        : base(services)
    {
        Query = new RootFields(new()).Make();
        Features.RepeatableDirectives = true;
    }
}

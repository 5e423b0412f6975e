using GraphQL.Types;
using OrgGraph.Api.GraphQl.Outputs;

namespace OrgGraph.Api.GraphQl;

/// <summary>The schema, made from the closed lists of the core. The record can only be read; what can be changed is how people deal with findings.</summary>
internal sealed class OrgGraphSchema : Schema
{
    public OrgGraphSchema(IServiceProvider services)
        : base(services)
    {
        var root = new RootFields(new());
        Query = root.Make();
        Mutation = root.MakeMutation();
        Features.RepeatableDirectives = true;
    }
}

using GraphQL.Types;
using GraphQLParser.AST;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>What makes two fields ask the same of their nodes: the day, the field, the very same arguments in the request, and the page.</summary>
internal sealed record Question(Scope Scope, FieldType Field, GraphQLArguments? Arguments, PageRequest Page);

using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Short forms for making fields of the schema.</summary>
internal static class Build
{
    /// <summary>A type that is never null.</summary>
    public static NonNullGraphType Required(IGraphType type) => new(type);

    /// <summary>A list that is never null and holds no nulls.</summary>
    public static NonNullGraphType ListOf(IGraphType type) => new(new ListGraphType(new NonNullGraphType(type)));

    /// <summary>Adds a field whose value is at hand.</summary>
    public static FieldType Add<TSource>(this IComplexGraphType type, string name, IGraphType of, string? description, Func<TSource, object?> value) =>
        type.AddField(new FieldType { Name = name, ResolvedType = of, Description = description, Resolver = type is IInterfaceGraphType ? null : Value(value) });

    /// <summary>Adds a field of a type that is looked up.</summary>
    public static FieldType Add<TOf, TSource>(this IComplexGraphType type, string name, string? description, Func<TSource, object?> value)
        where TOf : IGraphType =>
        type.AddField(new FieldType { Name = name, Type = typeof(TOf), Description = description, Resolver = type is IInterfaceGraphType ? null : Value(value) });

    /// <summary>Adds a field that is worked out from its arguments.</summary>
    public static FieldType AddAsked(
        this IComplexGraphType type, string name, IGraphType of, string description, IEnumerable<QueryArgument> arguments, Func<IResolveFieldContext, ValueTask<object?>> resolve) =>
        type.AddField(new FieldType { Name = name, ResolvedType = of, Description = description, Arguments = new(arguments), Resolver = new FuncFieldResolver<object?>(resolve) });

    /// <summary>Adds a field of an input.</summary>
    public static void Add(this InputObjectGraphType input, string name, IGraphType type, string description) =>
        input.AddField(new FieldType { Name = name, ResolvedType = type, Description = description });

    /// <summary>An argument of a made type.</summary>
    public static QueryArgument Argument(string name, IGraphType type, string description) => new(type) { Name = name, Description = description };

    /// <summary>An argument of a type that is looked up.</summary>
    public static QueryArgument Argument<T>(string name, string description)
        where T : IGraphType => new(typeof(T)) { Name = name, Description = description };

    private static FuncFieldResolver<object?> Value<TSource>(Func<TSource, object?> value) => new(context => value((TSource)context.Source!));
}

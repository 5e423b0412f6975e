using System.Collections;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using OrgGraph.Api.GraphQl.Reading;

namespace OrgGraph.Api.GraphQl.Guard;

/// <summary>
/// The price of one operation with one request's variables: each field's own price, times the rows of every list above it. A selection on a
/// connection has two parts, what is paid once and what is paid for each row, so that a fragment is priced once, wherever it is spread.
/// </summary>
internal sealed class Pricing(ISchema schema, PriceList prices, GraphQLDocument document, GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?> variables)
{
    /// <summary>How many links a node is taken to have when a filter asks about them.</summary>
    private const int LinksOfANode = 20;

    private readonly Dictionary<string, Amount> ofFragments = new(StringComparer.Ordinal);

    /// <summary>The price.</summary>
    public double Total() => Of(operation.SelectionSet, operation.Operation == OperationType.Mutation ? schema.Mutation : schema.Query).Once;

    private Amount Of(GraphQLSelectionSet? set, IGraphType? type)
    {
        var total = default(Amount);
        foreach (var selected in set?.Selections ?? [])
        {
            var one = selected switch
            {
                GraphQLField field => OfField(field, type),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, inline.TypeCondition is { } condition ? schema.AllTypes[condition.Type.Name.StringValue] : type),
                GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.StringValue),
                _ => default,
            };
            total = new(total.Once + one.Once, total.PerRow + one.PerRow);
        }

        return total;
    }

    private Amount OfFragment(string name)
    {
        if (ofFragments.TryGetValue(name, out var known)) return known;
        var fragment = document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(one => one.FragmentName.Name.Value == name);
        var amount = fragment is null ? default : Of(fragment.SelectionSet, schema.AllTypes[fragment.TypeCondition.Type.Name.StringValue]);
        ofFragments.Add(name, amount);
        return amount;
    }

    private Amount OfField(GraphQLField field, IGraphType? type)
    {
        var definition = prices.Find(type, field.Name.StringValue);
        var price = prices.Of(type, definition);
        var below = Of(field.SelectionSet, definition?.ResolvedType?.GetNamedType());
        double arguments = field.Arguments?.Sum(argument => OfInput(argument.Value)) ?? 0;
        double times = price.Listed is { } list ? Length(Argument(field, list)) : price.Times;
        double rows = price.Page ? Rows(field) : 0;
        double whole = price.Own + arguments + (times * below.Once) + (rows * below.PerRow);
        return price.Rows ? new(0, whole) : new(whole, 0);
    }

    private double Rows(GraphQLField field) => Number(Argument(field, "first")) ?? Number(Argument(field, "last")) ?? Arguments.UsualPage;

    private object? Argument(GraphQLField field, string name)
    {
        var value = field.Arguments?.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
        return value is GraphQLVariable variable ? Variable(variable) : value;
    }

    /// <summary>What a request gives for a variable, else its default, as it stands in the query.</summary>
    private object? Variable(GraphQLVariable variable) => variables.TryGetValue(variable.Name.StringValue, out object? given)
        ? given
        : operation.Variables?.FirstOrDefault(one => one.Variable.Name.Value == variable.Name.Value)?.DefaultValue;

    private static double? Number(object? value) => value switch
    {
        GraphQLIntValue literal when double.TryParse(literal.Value.Span, out double number) => Math.Max(0, number),
        int number => Math.Max(0, number),
        long number => Math.Max(0, number),
        IConvertible other and not string and not bool => Math.Max(0, other.ToDouble(null)),
        _ => null,
    };

    private static double Length(object? value) => value switch
    {
        GraphQLListValue literal => literal.Values?.Count ?? 0,
        string => 1,
        ICollection list => list.Count,
        IEnumerable<object?> list => list.Count(),
        _ => 1,
    };

    /// <summary>A filter costs what it tests; where it asks about a node's links, it is paid for each of them.</summary>
    private double OfInput(object? value) => value switch
    {
        GraphQLVariable variable => OfInput(Variable(variable)),
        GraphQLListValue list => list.Values?.Sum(OfInput) ?? 0,
        GraphQLObjectValue literal => literal.Fields?.Sum(field => OfEntry(field.Name.StringValue, field.Value)) ?? 0,
        IDictionary<string, object?> given => given.Sum(field => OfEntry(field.Key, field.Value)),
        string => 1,
        IEnumerable<object?> list => list.Sum(OfInput),
        _ => 1,
    };

    private double OfEntry(string name, object? value) => name is "some" or "all" or "none" ? 1 + (LinksOfANode * OfInput(value)) : 1 + OfInput(value);

    /// <summary>What is paid once, and what for each row of the page above.</summary>
    private readonly record struct Amount(double Once, double PerRow);
}

using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace OrgGraph.Api.GraphQl.Guard;

/// <summary>Parses a query within the limits of size and shape.</summary>
internal sealed class DocumentReader(QueryLimits limits)
{
    /// <summary>Reads a query.</summary>
    /// <exception cref="QueryRefused">It goes past a limit.</exception>
    /// <exception cref="SyntaxError">It is not GraphQL.</exception>
    public CheckedDocument Read(string query)
    {
        if (query.Length > limits.Characters) throw QueryRefused.TooLong(query.Length, limits.Characters);
        try
        {
            CountTokens(query);
            var document = Parser.Parse(query, new ParserOptions { Ignore = IgnoreOptions.Comments });
            new ShapeWalk(document, limits).Check();
            return new(document);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw QueryRefused.TooDeep(limits.Depth);
        }
        catch (GraphQLSyntaxErrorException fault)
        {
            throw new SyntaxError(fault);
        }
    }

    private void CountTokens(string query)
    {
        int at = 0;
        for (int tokens = 0; ; tokens++)
        {
            if (tokens > limits.Tokens) throw QueryRefused.TooManyTokens(limits.Tokens);
            var token = Lexer.Lex(query, at);
            if (token.Kind == TokenKind.EOF) return;
            at = token.End;
        }
    }
}

using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using OrgGraph.Api.GraphQl.Guard;
using OrgGraph.Api.GraphQl.Http;
using OrgGraph.Api.GraphQl.Reading;

namespace OrgGraph.Api.GraphQl;

/// <summary>Runs one request: guard, validation, execution. Never throws for what a caller asked; says it as an error with a code.</summary>
internal sealed partial class QueryRunner(
    OrgGraphSchema schema, IDocumentExecuter executer, QueryGuard guard, QueryLimits limits, IServiceProvider services, IGraphStore store, TimeProvider clock, ILogger<QueryRunner> log)
{
    /// <summary>Runs it.</summary>
    /// <exception cref="HttpRefusal">Only queries may be run, and it is something else.</exception>
    public async Task<ExecutionResult> Run(QueryRequest request, bool queriesOnly, CancellationToken cancellation)
    {
        try
        {
            var document = guard.Admit(request.Query, request.OperationName, request.Variables);
            if (queriesOnly && document.Operation(request.OperationName) is { Operation: not OperationType.Query }) throw HttpRefusal.GetOnlyQueries();
            bool validated = document.Validated.ContainsKey(request.OperationName ?? "");
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Schema = schema,
                Query = request.Query,
                Document = document.Document,
                OperationName = request.OperationName,
                Variables = request.Variables,
                Root = new GraphReading(store, clock),
                RequestServices = services,
                ValidationRules = validated ? [] : null,
                Timeout = limits.Time,
                CancellationToken = cancellation,
                UnhandledExceptionDelegate = Translate,
            }).ConfigureAwait(false);
            if (result.Executed && !validated) guard.Keep(request.Query, document, request.OperationName);
            result.Errors = Remedies.In(result.Errors);
            return result;
        }
        catch (ExecutionError refused)
        {
            return new() { Errors = [refused] };
        }
    }

    private Task Translate(UnhandledExceptionContext context)
    {
        context.Exception = context.OriginalException switch
        {
            ExecutionError known => known,
            RefusedException refused => new ExecutionError(refused.Message) { Code = refused.Refusal.Code },
            StoreException fault => Unavailable(fault),
            var fault => Unexpected(fault),
        };
        return Task.CompletedTask;
    }

    private ExecutionError Unavailable(StoreException fault)
    {
        StoreFailed(log, fault);
        return new("The store cannot be reached or read. Try again later.") { Code = ErrorCodes.StoreUnavailable };
    }

    private ExecutionError Unexpected(Exception fault)
    {
        Failed(log, fault);
        return new("Something went wrong on our side.") { Code = ErrorCodes.Internal };
    }

    [LoggerMessage(LogLevel.Error, "The store failed while a query ran.")]
    private static partial void StoreFailed(ILogger log, Exception fault);

    [LoggerMessage(LogLevel.Error, "A query failed.")]
    private static partial void Failed(ILogger log, Exception fault);
}

namespace OrgGraph.Api.Setup;

/// <summary>Whether the program runs (<c>/health/live</c>) and whether it can answer (<c>/health/ready</c>).</summary>
public static class Health
{
    /// <summary>Adds the two addresses.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", Ready);
    }

    private static async Task<IResult> Ready(IGraphStore store, HttpContext context)
    {
        try
        {
            var state = await store.State(context.RequestAborted);
            return Results.Text($"ready: version {state.Version}");
        }
        catch (StoreException)
        {
            return Results.Text("not ready: the record cannot be reached", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

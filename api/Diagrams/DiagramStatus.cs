namespace OrgGraph.Api.Diagrams;

/// <summary>The status of HTTP that goes with a refusal.</summary>
public static class DiagramStatus
{
    /// <summary>404 for what is not there, 422 for what is there and cannot be drawn, 400 for the rest.</summary>
    public static int Of(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Code switch
        {
            "UNKNOWN_DIAGRAM" or "UNKNOWN_FORMAT" or "UNKNOWN_ID" or "NO_MATCH" => StatusCodes.Status404NotFound,
            "NOT_DRAWN" => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status400BadRequest,
        };
    }
}

using GraphQL;

namespace OrgGraph.Api.GraphQl;

/// <summary>Adds to the library's words about a value that does not fit what would fit.</summary>
internal static class Remedies
{
    private const string OfDates = " Write a day such as 2017-08-10.";

    /// <summary>The same errors; those about a date say how one is written.</summary>
    public static ExecutionErrors? In(ExecutionErrors? errors)
    {
        if (errors is null || !errors.Any(IsAboutDate)) return errors;
        var told = new ExecutionErrors();
        foreach (var error in errors) told.Add(IsAboutDate(error) ? WithRemedy(error) : error);
        return told;
    }

    private static bool IsAboutDate(ExecutionError error) =>
        error.Code is "ARGUMENTS_OF_CORRECT_TYPE" or "INVALID_VALUE" && error.Message.Contains("'Date'", StringComparison.Ordinal);

    private static ExecutionError WithRemedy(ExecutionError error)
    {
        var told = new ExecutionError(error.Message.TrimEnd('.') + "." + OfDates) { Code = error.Code, Path = error.Path };
        foreach (var location in error.Locations ?? []) told.AddLocation(location);
        return told;
    }
}
